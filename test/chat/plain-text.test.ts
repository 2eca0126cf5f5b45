import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.ts';
import { GALLERY_MESSAGES } from '../support/gallery.ts';
import { HANDMADE_MESSAGES } from '../support/gallery-handmade.ts';

const everything = HANDMADE_MESSAGES.find((each) => each.name === 'every element');
if (everything === undefined) throw new Error('The gallery lost its first message');

describe('plainText', () => {
  it('says every element, instants in the zone of the message', () => {
    expect(plainText(everything.message)).toMatchInlineSnapshot(`
      "Every element
      Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00
      Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00
      Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00
      Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00

      and a last line.
      topics:
        - id: pay
          answer: "\`a\` *b* \`\`\`c\`\`\`"
      • Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00
      • Second item
      • Third
      Email: alice@example.com
      Until: Fri 7 Aug, 09:00
      Everything: Plain, then bold, /poc payroll, the portal (https://pay.example/a?b=c&d=(e)|f), Alice Ng, Bob Ortiz, Chen Wei
      09:00, Fri, 7 Aug 2026, Fri 7 Aug, 09:00
      —
      [About]  [Help]  [Mine]  [★★]  Portal (https://pay.example)
      Choose a topic
      [Payroll]
      [Laptops]"
    `);
  });

  it('writes instants in the zone and in the language asked for', () => {
    const text = plainText({ ...everything.message, language: 'ru' }, { timeZone: 'Asia/Singapore' });
    expect(text).toContain('15:00, пт, 7 авг. 2026 г., пт, 7 авг., 15:00');
  });

  it.each(GALLERY_MESSAGES)('is never empty: $name', ({ message }) => {
    expect(plainText(message).trim()).not.toBe('');
    expect(message.summary.trim()).not.toBe('');
    expect(plainText(message)).not.toMatch(/undefined|\[object/);
  });
});
