import { describe, expect, it } from 'vitest';
import type { ChatDriver, SeenMessage } from '../support/chat-driver.ts';
import { describeAcrossPlatforms } from './inquiry-stage.ts';

const GUIDE = { name: 'guide.pdf', url: 'https://files.northwind.example/guide.pdf' };

/**
 * Asker and contact sit in direct conversations of their own, on one platform or two, and talk through the bot: what one writes the
 * other reads under the writer's name, changes and files included, until the question is resolved.
 */
describeAcrossPlatforms('a conversation that is carried', ({ world }) => {
  describe.each([
    { from: 'slack', to: 'slack', contact: 'Sam Reed', topic: 'laptops' },
    { from: 'teams', to: 'teams', contact: 'Tess Vale', topic: 'visas' },
    { from: 'slack', to: 'teams', contact: 'Tess Vale', topic: 'visas' },
    { from: 'teams', to: 'slack', contact: 'Sam Reed', topic: 'laptops' },
  ] as const)('from $from to $to', ({ from, to, contact, topic }) => {
    const question = `${from} asks ${to}: mine is gone`;
    const ofThis = (words: string) => (message: SeenMessage) =>
      message.text.includes(words) && message.text.includes(question);
    const asker = (): ChatDriver => world().person('Erin Fox', from);
    const answerer = (): ChatDriver => world().person(contact, to);
    let ping: SeenMessage;

    it('begins with a message to the contact, and word to the asker', async () => {
      await asker().sayQuietly(`${topic}: ${question}`, 'direct');
      await asker().expectMessage('direct', `I told ${contact}`);
      ping = await answerer().expectMessage('direct', ofThis('You are the point of contact'));
      expect(ping.text).toContain('Erin Fox');
      expect(ping.text).toContain('in a direct message');
      expect(ping.labels).toEqual(expect.arrayContaining(['Acknowledge', 'Pass…', 'Resolve', 'Reply']));
    });

    it('is taken by whoever answers', async () => {
      await answerer().sayQuietly('Which one, and since when?', 'direct', { thread: ping });
      const copy = await asker().expectMessage('direct', `${contact} wrote`);
      expect(copy.text).toContain('Which one, and since when?');
      await answerer().expectMessage('direct', ofThis(`Taken by ${contact}`));
    });

    it('goes back the same way, and follows what the asker changes', async () => {
      const copy = await asker().expectMessage('direct', 'Which one, and since when?');
      await asker().sayQuietly(`Since October (${from} to ${to})`, 'direct', { thread: copy });
      const read = await answerer().expectMessage('direct', `Since October (${from} to ${to})`);
      expect(read.text).toContain('Erin Fox wrote');
      await asker().edit(`Since October (${from} to ${to})`, `Since November (${from} to ${to})`);
      const changed = await answerer().expectMessage('direct', `Since November (${from} to ${to})`);
      expect(changed).toMatchObject({ id: read.id, edited: true });
      expect(changed.text).not.toContain('October');
    });

    it('carries files as links', async () => {
      const thread = await answerer().expectMessage('direct', ofThis('Taken by'));
      await answerer().sayQuietly(`Have a look (${from} to ${to})`, 'direct', { thread, files: [GUIDE] });
      const copy = await asker().expectMessage('direct', `Have a look (${from} to ${to})`);
      expect(copy.text).toContain('guide.pdf (https://');
    });

    it('is written by a form as well', async () => {
      const thread = await answerer().expectMessage('direct', ofThis('Taken by'));
      await answerer().openForm(thread, 'Reply');
      await answerer().fill({ text: `And restart it (${from} to ${to})` });
      await asker().expectMessage('direct', `And restart it (${from} to ${to})`);
    });

    it('ends when it is resolved, and says so', async () => {
      const thread = await answerer().expectMessage('direct', ofThis('Taken by'));
      await answerer().openForm(thread, 'Resolve');
      await answerer().fill({ summary: `Replaced (${from} to ${to})` });
      const news = await asker().expectMessage('direct', `Replaced (${from} to ${to})`);
      expect(news.text).toContain(`${contact} has resolved your question`);
      expect(news.text).toContain('The conversation is over');
      const over = await answerer().expectMessage('direct', ofThis('The conversation is over'));
      await asker().click(news, '★★');
      const word = await answerer().expectMessage('direct', /rated your answer/);
      expect(word.text).toContain('★★');

      await world().quiet();
      const before = asker().messages('direct').length;
      await answerer().sayQuietly('One more thing', 'direct', { thread: over });
      await world().quiet();
      expect(asker().messages('direct', 'One more thing')).toEqual([]);
      expect(asker().messages('direct')).toHaveLength(before);
    });
  });
});
