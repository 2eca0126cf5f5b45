import { describe, expect, it } from 'vitest';
import type { TextPart } from '../../../src/chat/intent.ts';
import { LANGUAGES } from '../../../src/chat/languages/language.ts';
import { wordsIn } from '../../../src/chat/languages/words.ts';
import { SHIFT_VERBS } from '../../../src/dialogue/verbs.ts';
import { personId } from '../../../src/kernel/ids.ts';
import { company, person, rotation } from '../../support/company.ts';
import { saidIn } from '../../support/talk.ts';
import { openShiftTalk } from './shift-talk.ts';

/** What the rotation of the examples is called. */
const NAMES = { en: 'payroll', ru: 'зарплата', ro: 'salarii', vi: 'lương', 'pt-BR': 'folha de pagamento' };

/** Anna takes turns with Bob by the day, of five who do; she looks after the rotation too. */
function northwind(name: string) {
  return company({
    people: [
      person('anna', { name: 'Anna', slackUserId: 'UANNA' }),
      person('bob', { name: 'Bob Ortiz', slackUserId: 'UBOB' }),
    ],
    rotations: [
      rotation('r', ['anna', 'bob'], {
        name,
        ownerIds: [personId('anna')],
        startsOn: '2026-08-03T09:00',
        cadence: { type: 'every', count: 1, unit: 'days' },
      }),
    ],
  });
}

describe('the examples of the help', () => {
  const all = LANGUAGES.flatMap((language) => SHIFT_VERBS.map((verb) => ({ language, verb })));

  it.each(all)(
    'of $verb are done, or asked about, as they stand in $language',
    async ({ language, verb }) => {
      const { person } = openShiftTalk(northwind(NAMES[language]));
      const conversation = { kind: 'channel', id: 'C1' } as const;
      const example = wordsIn(language).text(`example.${verb}`);
      const text = example
        .split(/(@Bob)/u)
        .map((part): TextPart => (part === '@Bob' ? { mention: 'UBOB' } : part));
      const replies = await person('anna', { conversation }).type(text);
      expect(replies).toHaveLength(1);
      expect(replies[0]?.type).toBe('say');
      const said = saidIn(replies);
      expect(said).toMatch(EXPECTED[verb]);
    },
  );
});

const EXPECTED = {
  swap: /I have asked Bob Ortiz to swap shifts with you/,
  // Tomorrow is Bob's: what was meant is said all the same.
  cover: /Anna: |to cover you|not on duty then/,
  away: /You are away: Mon, 10 Aug 2026, back on Sat, 15 Aug 2026/,
  take: /on duty/,
  override: /On duty in .*: Bob Ortiz, Thu 6 Aug, 09:00 to Fri 7 Aug, 18:00/,
  next: /hand over from (Anna|Bob Ortiz) to (Anna|Bob Ortiz) now/,
  note: /Your note for whoever comes on after you/,
};
