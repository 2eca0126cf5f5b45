import { describe, expect, it } from 'vitest';
import { Activity } from '../../../adapters/teams/activity.ts';
import { readText } from '../../../adapters/teams/text.ts';

const BOT = { id: '28:app', name: 'Pointperson' };

function read(text: string, mentions: readonly { text: string; id: string }[] = []) {
  const entities = mentions.map((one) => ({ type: 'mention', text: one.text, mentioned: { id: one.id } }));
  return readText(Activity.parse({ type: 'message', text, recipient: BOT, entities }), [BOT.id]);
}

const ME = { text: '<at>Pointperson</at>', id: BOT.id };

describe('what was typed', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['at the start', '<at>Pointperson</at> payroll', ['payroll']],
    ['in the middle', 'Hey <at>Pointperson</at> who is on payroll?', ['Hey who is on payroll?']],
    ['at the end', 'payroll <at>Pointperson</at>\r\n', ['payroll']],
    ['alone', '<at>Pointperson</at>', []],
    ['with a hard space after it', '<at>Pointperson</at>&nbsp;payroll', ['payroll']],
    ['with a real hard space', '<at>Pointperson</at>\u00a0payroll', ['payroll']],
    ['inside markup', '<p><at>Pointperson</at> payroll</p>', ['payroll']],
    [
      'in a div with attributes',
      '<div dir="ltr"><at id="0">Pointperson</at>&nbsp;payroll</div>',
      ['payroll'],
    ],
    [
      'with escapes',
      '<at>Pointperson</at> R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39;',
      ['R&D <b> "x" \'y\''],
    ],
    [
      'over several lines',
      '<at>Pointperson</at> ask payroll<br>my payslip\nis wrong',
      ['ask payroll\nmy payslip\nis wrong'],
    ],
  ])('has no mention of the bot: %s', (_name, text, parts) => {
    expect(read(text, [ME])).toEqual({ parts, mentionsBot: true });
  });

  it('keeps other people as mentions, also two of one name', () => {
    const alex = '<at>Alex</at>';
    const parts = read(`<at>Pointperson</at> swap ${alex} with ${alex}`, [
      ME,
      { text: alex, id: '29:a' },
      { text: alex, id: '29:b' },
    ]);
    expect(parts).toEqual({
      parts: ['swap', { mention: '29:a' }, 'with', { mention: '29:b' }],
      mentionsBot: true,
    });
  });

  it('keeps the name of somebody mentioned without an entity', () => {
    expect(read('ask <at>Bob</at> now')).toEqual({ parts: ['ask Bob now'], mentionsBot: false });
  });

  it('knows the bot by its name where the client sends no entity', () => {
    expect(read('<at>pointperson</at> help')).toEqual({ parts: ['help'], mentionsBot: true });
  });

  it('is nothing where there is no text', () => {
    expect(read('')).toEqual({ parts: [], mentionsBot: false });
  });
});
