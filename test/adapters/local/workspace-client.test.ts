import { describe, expect, it } from 'vitest';
import { type CompletionContext, completionAt, isForBot } from '../../../adapters/local/client/completion.ts';
import { hrefOf, parseRoute } from '../../../adapters/local/client/route.ts';
import { dateText, parseMrkdwn } from '../../../adapters/local/client/slack/mrkdwn.ts';
import { textWithDates, withDates } from '../../../adapters/local/client/teams/dates.ts';
import { markdownHtml } from '../../../adapters/local/client/teams/markdown.ts';
import { dayName } from '../../../adapters/local/client/time.ts';

const text = (words: string) => ({ type: 'text', text: words });

describe('mrkdwn', () => {
  it.each([
    ['*bold* _it_ ~no~', ['bold', 'text', 'italic', 'text', 'strike']],
    ['`*code*`', ['code']],
    ['```a\n*b*```', ['preformatted']],
    ['> said\nnot', ['quote', 'text']],
    ['a\nb', ['text', 'break', 'text']],
    ['2 * 3 * 4, snake_case_name, a*b*c', ['text']],
    ['*un\nclosed*', ['text', 'break', 'text']],
  ])('%j', (source, types) => {
    expect(parseMrkdwn(source).map(({ type }) => type)).toEqual(types);
  });

  it('reads what is in angle brackets', () => {
    expect(parseMrkdwn('<@U1>')).toEqual([{ type: 'person', id: 'U1' }]);
    expect(parseMrkdwn('<#C1|help>')).toEqual([{ type: 'channel', id: 'C1', label: 'help' }]);
    expect(parseMrkdwn('<https://a.example/?x=1&amp;y|A &lt;b&gt;>')).toEqual([
      { type: 'link', url: 'https://a.example/?x=1&y', text: 'A <b>' },
    ]);
    expect(parseMrkdwn('<mailto:a@b.example>')).toEqual([
      { type: 'link', url: 'mailto:a@b.example', text: 'a@b.example' },
    ]);
    expect(parseMrkdwn('<!date^7^{date_short} {time}^https://a.example|then>')).toEqual([
      { type: 'date', epoch: 7, format: '{date_short} {time}', fallback: 'then' },
    ]);
    expect(parseMrkdwn('<!here>')).toEqual([{ type: 'everyone', text: '@here' }]);
  });

  it('shows escapes as what they stand for, once, and links nowhere that runs', () => {
    expect(parseMrkdwn('&lt;b&gt; &amp;amp;')).toEqual([text('<b> &amp;')]);
    expect(parseMrkdwn('<javascript:alert(1)|x>')).toEqual([text('<javascript:alert(1)|x>')]);
  });
});

describe('a date token', () => {
  const at = Date.parse('2026-11-22T23:30:00Z') / 1_000;
  const berlin = { locale: 'en-US', timeZone: 'Europe/Berlin', now: Date.parse('2026-11-22T12:00:00Z') };

  it('is in the reader’s zone and words', () => {
    expect(dateText(at, '{date_short} at {time}', berlin)).toBe('Nov 23, 2026 at 12:30 AM');
    expect(dateText(at, '{time}', { ...berlin, locale: 'ro-RO', timeZone: 'Asia/Singapore' })).toBe('07:30');
  });

  it('is near where it may be', () => {
    expect(dateText(at, '{date_short_pretty}', berlin)).toBe('tomorrow');
    expect(dateText(at, '{date_short_pretty}', { ...berlin, timeZone: 'UTC' })).toBe('today');
    expect(dateText(at, '{date_long}', berlin)).toBe('Monday, November 23, 2026');
  });

  it('leaves what Slack has no name for', () => {
    expect(dateText(at, '{century}', berlin)).toBe('{century}');
  });
});

describe('a card’s DATE and TIME', () => {
  const reader = { locale: 'en-GB', timeZone: 'Asia/Singapore' };

  it('are worked out for the reader, also inside lists, but not in what an action carries', () => {
    const moment = '{{DATE(2026-11-22T23:30:00Z, SHORT)}} {{TIME(2026-11-22T23:30:00Z)}}';
    const card = { body: [{ text: moment }], actions: [{ title: moment, data: { words: moment } }] };
    expect(withDates(card, reader)).toEqual({
      body: [{ text: 'Mon, 23 Nov 2026 07:30' }],
      actions: [{ title: 'Mon, 23 Nov 2026 07:30', data: { words: moment } }],
    });
  });

  it('stay as they are where they are none', () => {
    expect(textWithDates('{{DATE(x)}} {{TIME(2026-11-22)}}', reader)).toBe(
      '{{DATE(x)}} {{TIME(2026-11-22)}}',
    );
  });
});

describe('the Markdown of cards and messages', () => {
  it.each([
    ['**bold** _it_', '<p><strong>bold</strong> <em>it</em></p>'],
    [
      '[a](https://a.example)',
      '<p><a target="_blank" rel="noopener noreferrer" href="https://a.example">a</a></p>',
    ],
    ['[a](javascript:alert(1))', '<p><a target="_blank" rel="noopener noreferrer" href="">a</a></p>'],
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['<at>Alice <b></at>', '<p><span class="mention">Alice &lt;b&gt;</span></p>'],
    ['# no heading', '<p># no heading</p>'],
    [
      '![x](https://a.example/x.png)',
      '<p>!<a target="_blank" rel="noopener noreferrer" href="https://a.example/x.png">x</a></p>',
    ],
  ])('%j', (source, html) => {
    expect(markdownHtml(source)).toBe(html);
  });
});

describe('completion', () => {
  const here: CompletionContext = {
    face: { platform: 'slack', bot: { id: 'B', name: 'Pointperson' }, slashCommand: '/poc' },
    conversationKind: 'channel',
    commands: [
      { verb: 'about', example: 'about payroll', does: 'everything' },
      { verb: 'ale mele', example: 'ale mele', does: 'mine' },
    ],
    people: ['Alice Ng', 'Dana Popescu'],
  };
  const direct: CompletionContext = { ...here, conversationKind: 'direct' };
  const labels = (typed: string, context = here) =>
    completionAt(typed, context)?.items.map(({ label }) => label);
  const topics = (typed: string, context = here) => completionAt(typed, context)?.topicWords;

  it('knows the command, the bot and the people', () => {
    expect(labels('/')).toEqual(['/poc']);
    expect(completionAt('/p', here)).toMatchObject({ eager: true, from: 0 });
    expect(completionAt('/poc', here)).toMatchObject({ eager: false });
    expect(labels('ask @po')).toEqual(['@Pointperson', '@Dana Popescu']);
    expect(completionAt('ask @da', here)).toMatchObject({ from: 4, eager: true });
    expect(labels('mail me at a@da')).toBeUndefined();
    expect(labels('@Alice Ng')).toBeUndefined();
  });

  it('knows verbs and topics after the command and the mention, and in a direct message', () => {
    expect(labels('/poc ')).toEqual(['about payroll', 'ale mele']);
    expect(labels('@Pointperson ab')).toEqual(['about payroll']);
    expect([topics('/poc pay'), topics('/poc about pay'), topics('/poc ale mele x')]).toEqual([
      'pay',
      'pay',
      '',
    ]);
    expect(completionAt('/poc about pay', here)?.from).toBe(11);
    expect([labels('a', direct), topics('a', direct)]).toEqual([['about payroll', 'ale mele'], 'a']);
    expect(completionAt('a', here)).toBeUndefined();
    expect(completionAt('', direct)).toBeUndefined();
  });

  it('has no slash where the platform has none', () => {
    const { slashCommand: _, ...face } = here.face;
    expect(labels('/', { ...here, face })).toBeUndefined();
  });

  it('knows when the bot is asked', () => {
    const asked = ['/poc x', '/poc', 'hey @pointperson', 'hello'].map((typed) => isForBot(typed, here));
    expect(asked).toEqual([true, true, true, false]);
    expect(isForBot('hello', direct)).toBe(true);
  });
});

describe('a route', () => {
  it('says who is where, and reads back the same', () => {
    const route = {
      platform: 'teams',
      personId: 'alice',
      conversationId: '19:a/b@thread.tacv2',
      threadId: '1',
    } as const;
    expect(parseRoute(hrefOf(route))).toEqual(route);
  });

  it.each(['', '#', '#/irc/alice', '#/slack//C1', '#/slack/%E0%A4%A'])('starts over from %j', (hash) => {
    expect(parseRoute(hash).personId).toBeUndefined();
  });
});

describe('a day', () => {
  it('is named as seen from the reader’s zone', () => {
    const at = Date.parse('2026-11-22T23:30:00Z');
    const name = (now: string, zone: string) => dayName(at, Date.parse(now), 'en-US', zone);
    expect(name('2026-11-23T10:00:00Z', 'UTC')).toBe('Yesterday');
    expect(name('2026-11-23T10:00:00Z', 'Asia/Singapore')).toBe('Today');
    expect(name('2026-12-23T10:00:00Z', 'UTC')).toBe('Sunday, November 22');
  });
});
