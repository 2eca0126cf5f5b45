import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedText } from '../../../adapters/local/slack/typed-text.ts';
import { readText } from '../../../adapters/slack/inbound-text.ts';

const BOT = 'U0BOT';

describe('what a person typed', () => {
  it.each([
    ['<@U0BOT> payroll', ['payroll']],
    ['payroll <@U0BOT>', ['payroll']],
    ['<@U0BOT>', []],
    ['<@U0BOT|pointperson>   payroll  ', ['payroll']],
    ['ask <@U0ALICE|alice>', ['ask ', { mention: 'U0ALICE' }]],
    ['<@W0ALICE> and <@U0BOB>', [{ mention: 'W0ALICE' }, ' and ', { mention: 'U0BOB' }]],
    ['in <#C0HELP|help>?', ['in #help?']],
    ['in <#C0HELP>', ['in #C0HELP']],
    ['<https://a.example/?b=1&amp;c=2|a.example>', ['a.example']],
    ['<https://a.example/?b=1&amp;c=2>', ['https://a.example/?b=1&c=2']],
    ['<mailto:a@example.com|a@example.com>', ['a@example.com']],
    ['<!here> <!subteam^S0TEAM|@payroll>', ['@here @payroll']],
    ['1 &lt; 2 &amp;&amp; 3 &gt; 2', ['1 < 2 && 3 > 2']],
    ['&amp;lt; is no bracket', ['&lt; is no bracket']],
    ['“who”, ‘what’ — “where”…', ['“who”, ‘what’ — “where”…']],
    ['', []],
  ])('%j', (typed, expected) => {
    expect(readText(typed, BOT)).toEqual(expected);
  });

  it('comes back as it was, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(readText(typedText(typed, []), BOT).join('')).toBe(typed.trim());
      }),
    );
  });

  it('mentions the person with the longest name that fits', () => {
    const people = [
      { id: 'U0ANN', name: 'Ann' },
      { id: 'U0ANNLEE', name: 'Ann Lee' },
    ];
    expect(typedText('@ann lee, @Ann. @Anna', people)).toBe('<@U0ANNLEE>, <@U0ANN>. @Anna');
  });
});
