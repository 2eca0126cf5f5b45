import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Action, decodeAction, encodeAction } from '../../src/chat/actions.ts';
import { topicId } from '../../src/kernel/ids.ts';

const LONGEST = { topicId: topicId(`t${'x'.repeat(63)}`), link: `https://example.com/${'p'.repeat(480)}` };

it('carries a question whole where it fits into a button', () => {
  const action: Action = { type: 'ask', ...LONGEST, question: 'x'.repeat(1_000) };
  expect(decodeAction(encodeAction(action))).toEqual(action);
});

it('carries the beginning of a question that its quotes and line breaks make too long', () => {
  const character = fc.constantFrom('"', '\n', '\\', '\u0001', 'x', '😀');
  const question = fc.string({ unit: character, minLength: 0, maxLength: 500 });
  fc.assert(
    fc.property(question, (typed) => {
      const written = encodeAction({ type: 'ask', ...LONGEST, question: typed });
      expect(written.length).toBeLessThanOrEqual(2_000);
      const read = decodeAction(written);
      expect(read).toMatchObject({ type: 'ask', ...LONGEST });
      expect(typed.startsWith((read.type === 'ask' && read.question) || '')).toBe(true);
    }),
  );
});

it('leaves out an address that is too long to be read again, and nothing else', () => {
  const action: Action = { type: 'ask', topicId: LONGEST.topicId, question: 'Where is it?' };
  const link = `https://example.com/${'p'.repeat(481)}`;
  expect(link).toHaveLength(501);
  expect(decodeAction(encodeAction({ ...action, link }))).toEqual(action);
  expect(decodeAction(encodeAction({ ...action, link: link.slice(0, 500) }))).toMatchObject({
    ...action,
    link: link.slice(0, 500),
  });
});
