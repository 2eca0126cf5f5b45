import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/chat/languages/language.ts';
import { wordsIn } from '../../src/chat/languages/words.ts';
import { afterVerb, meantCommand, parseCommand } from '../../src/dialogue/grammar.ts';

const NOW = Temporal.Instant.from('2026-08-05T13:00:00Z'); // Wednesday 15:00 in Berlin
const TYPIST = { now: NOW, timeZone: 'Europe/Berlin' };
const FRIDAY = Temporal.Instant.from('2026-08-07T16:00:00Z');

function parse(text: string) {
  return parseCommand([text], TYPIST);
}

describe('parseCommand', () => {
  it.each([
    ['', { type: 'home' }],
    ['   \n ', { type: 'home' }],
    ['payroll', { type: 'find', words: 'payroll' }],
    ['who payroll', { type: 'find', words: 'payroll' }],
    ['WHO  Payroll', { type: 'find', words: 'Payroll' }],
    ['who list', { type: 'find', words: 'list' }],
    ['“list”', { type: 'find', words: 'list' }],
    ['who “travel costs”', { type: 'find', words: 'travel costs' }],
    ['who', { type: 'find', words: '' }],
    ['list', { type: 'list' }],
    ['list travel', { type: 'list', words: 'travel' }],
    ['about «travel costs»', { type: 'about', words: 'travel costs', all: 'about «travel costs»' }],
    ['mine', { type: 'mine' }],
    ['mine safety', { type: 'find', words: 'mine safety' }],
    ['help', { type: 'help' }],
    ['?', { type: 'help' }],
    ['help schedule', { type: 'help' }],
    ['help desk', { type: 'find', words: 'help desk' }],
    ['AI tools', { type: 'find', words: 'AI tools' }],
    ['schedule payroll', { type: 'schedule', words: 'payroll', all: 'schedule payroll' }],
    ['ask payroll where is it', { type: 'ask', words: 'payroll where is it' }],
    ['ask', { type: 'ask', words: '' }],
    ['задать вопрос зарплата: где?', { type: 'ask', words: 'зарплата: где?' }],
    ['întreabă salarii când vin?', { type: 'ask', words: 'salarii când vin?' }],
    ['đặt câu hỏi lương: khi nào?', { type: 'ask', words: 'lương: khi nào?' }],
    ['hội thảo khách hàng', { type: 'find', words: 'hội thảo khách hàng' }],
    ['perguntar férias quando?', { type: 'ask', words: 'férias quando?' }],
    ['ack', { type: 'ack' }],
    ['ACK!', { type: 'ack' }],
    ['Беру', { type: 'ack' }],
    ['preiau', { type: 'ack' }],
    ['nhận', { type: 'ack' }],
    ['assumo', { type: 'ack' }],
    ['nhân sự', { type: 'find', words: 'nhân sự' }],
    ['принять на работу', { type: 'find', words: 'принять на работу' }],
    ['pass', { type: 'pass', words: '' }],
    ['pass next', { type: 'pass', to: 'next' }],
    ['pass to the backup', { type: 'pass', to: 'backup' }],
    ['pass to Bob Ortiz', { type: 'pass', words: 'Bob Ortiz' }],
    ['передать резерв', { type: 'pass', to: 'backup' }],
    ['pasează următorului', { type: 'pass', to: 'next' }],
    ['chuyển cho người tiếp theo', { type: 'pass', to: 'next' }],
    ['passar suplente', { type: 'pass', to: 'backup' }],
    ['chuyển khoản', { type: 'find', words: 'chuyển khoản' }],
    ['resolve', { type: 'resolve', words: '' }],
    ['resolve It was the tax class', { type: 'resolve', words: 'It was the tax class' }],
    ['решено', { type: 'resolve', words: '' }],
    ['rezolvat', { type: 'resolve' }],
    ['đã giải quyết', { type: 'resolve', words: '' }],
    ['resolvido', { type: 'resolve' }],
    ['reply which month?', { type: 'reply', words: 'which month?' }],
    ['ответить за какой месяц?', { type: 'reply', words: 'за какой месяц?' }],
    ['răspunde ce lună?', { type: 'reply', words: 'ce lună?' }],
    ['trả lời tháng nào?', { type: 'reply', words: 'tháng nào?' }],
    ['responder qual mês?', { type: 'reply', words: 'qual mês?' }],
    ['inquiries', { type: 'inquiries', words: '' }],
    ['inquiries payroll', { type: 'inquiries', words: 'payroll' }],
    ['вопросы', { type: 'inquiries', words: '' }],
    ['întrebări', { type: 'inquiries', words: '' }],
    ['câu hỏi', { type: 'inquiries', words: '' }],
    ['perguntas', { type: 'inquiries', words: '' }],
    ['кто зарплата', { type: 'find', words: 'зарплата' }],
    ['Список', { type: 'list' }],
    ['ale mele', { type: 'mine' }],
    ['cua toi', { type: 'mine' }],
    ['lịch trực lương', { type: 'schedule', words: 'lương', all: 'lịch trực lương' }],
    ['sobre férias', { type: 'about', words: 'férias', all: 'sobre férias' }],
    ['trợ giúp', { type: 'help' }],
  ])('%j', (text, expected) => {
    expect(parse(text)).toMatchObject(expected);
  });

  it.each(['4w', '4 weeks', '4 недели', '4 săptămâni', '4 tuần', '4 semanas'])(
    'reads the length in “schedule payroll %s”',
    (length) => {
      const command = parse(`schedule payroll ${length}`);
      expect(command).toMatchObject({ type: 'schedule', words: 'payroll' });
      expect(command.type === 'schedule' && String(command.length)).toBe('P4W');
    },
  );

  it.each([
    'who payroll at friday 18:00',
    'payroll friday 18:00',
    'кто payroll в пятницу 18:00',
    'cine payroll vineri 18:00',
    'hỏi ai payroll lúc thứ sáu 18:00',
    'quem payroll em sexta-feira 18:00',
    'who payroll at 2026-08-07 18:00',
    'who payroll at 2026-08-07T16:00Z',
  ])('finds the moment in “%s”', (text) => {
    const command = parse(text);
    if (command.type !== 'find') throw new Error(command.type);
    expect([command.timed?.words, String(command.timed?.at)]).toEqual(['payroll', String(FRIDAY)]);
  });

  it('keeps what follows “at” but is no moment', () => {
    expect(parse('who payroll at half past never')).toMatchObject({
      words: 'payroll at half past never',
      unread: { words: 'payroll', moment: 'half past never' },
    });
  });

  it.each([
    ['shedule payroll', 'schedule payroll'],
    ['abuot payroll', 'about payroll'],
    ['hlep', 'help'],
    ['спсиок', 'список'],
    ['payroll', undefined],
    ['whp payroll', undefined],
  ])('takes “%s” for a mistyped “%s”', (text, meant) => {
    const command = parse(text);
    expect(command).toMatchObject({ type: 'find', mayBeCommand: true });
    expect(meantCommand(text)).toBe(meant);
  });

  it('looks up a person who is mentioned, unless something else is asked', () => {
    const mention = { mention: 'U2' };
    expect(parseCommand([mention], TYPIST)).toEqual({ type: 'find-person' });
    expect(parseCommand(['who is ', mention, '?'], TYPIST)).toEqual({ type: 'find-person' });
    expect(parseCommand(['payroll ', mention], TYPIST)).toMatchObject({ type: 'find', words: 'payroll' });
  });

  it.each(LANGUAGES)('understands the examples of its own help in %s', (language) => {
    const words = wordsIn(language);
    const verbs = [
      ...(['find', 'who', 'about', 'list', 'mine', 'schedule', 'gaps', 'help', 'rotations'] as const),
      ...(['ask', 'ack', 'pass', 'resolve', 'reply', 'inquiries'] as const),
    ];
    const types = verbs.map((verb) => {
      const command = parse(words.text(`example.${verb}`));
      if (verb === 'rotations') expect(command, language).toHaveProperty('about', 'rotations');
      if (verb === 'who') expect(command, language).toHaveProperty('timed');
      if (verb === 'schedule') expect(command, language).toHaveProperty('length');
      if (verb === 'pass') expect(command, language).toHaveProperty('to', 'next');
      return command.type;
    });
    expect(types).toEqual([
      ...['find', 'find', 'about', 'list', 'mine', 'schedule', 'gaps', 'help', 'help'],
      ...['ask', 'ack', 'pass', 'resolve', 'reply', 'inquiries'],
    ]);
  });

  it.each(LANGUAGES)('understands the moments and lengths that its help quotes in %s', (language) => {
    const quotes = (text: string) =>
      Array.from(text.matchAll(/[“«„]([^”»]+)[”»]/g), (match) => match[1] ?? '');
    const words = wordsIn(language);
    const moments = quotes(words.text('help.who-more'));
    const lengths = quotes(words.text('help.schedule-more'));
    expect([moments.length, lengths.length]).toEqual([4, 3]);
    for (const moment of moments) {
      expect(parse(`payroll ${moment}`), moment).toHaveProperty('timed.words', 'payroll');
    }
    for (const to of quotes(words.text('help.pass-more'))) {
      expect(parse(`pass ${to}`), to).toHaveProperty('to');
    }
    for (const length of quotes(words.text('help.gaps-more'))) {
      expect(parse(`gaps ${length}`), length).toMatchObject({ type: 'gaps', length: {} });
    }
    for (const length of lengths) {
      expect(parse(`schedule payroll ${length}`), length).toMatchObject({ words: 'payroll', length: {} });
    }
  });

  it.each([
    ['help schedule', 'schedule'],
    ['help график', 'schedule'],
    ['ajutor cine', 'who'],
    ['trợ giúp của tôi', 'mine'],
    ['help gaps', 'gaps'],
    ['ajuda lacunas', 'gaps'],
    ['help ask', 'ask'],
    ['help ack', 'ack'],
    ['ajuda perguntas', 'inquiries'],
    ['help rotations', 'rotations'],
    ['помощь дежурства', 'rotations'],
    ['help phiên trực', 'rotations'],
    ['help', undefined],
  ])('%s: explains %s', (text, about) => {
    expect(parse(text)).toEqual({ type: 'help', ...(about && { about }) });
  });

  it.each([
    ['help shedule', 'help schedule'],
    ['помощь графк', 'помощь график'],
    ['help rotatoins', 'help rotations'],
    ['help desk', undefined],
    ['help with payroll', undefined],
  ])('looks “%s” up, and takes it for %s where that finds nothing', (text, meant) => {
    expect(parse(text)).toMatchObject({ type: 'find', words: text, mayBeCommand: true });
    expect(meantCommand(text)).toBe(meant);
  });

  it.each([
    ['ask  payroll:\nMy payslip\nis wrong', 'payroll:\nMy payslip\nis wrong'],
    ['задать\u00a0вопрос зарплата', 'зарплата'],
    ['pass to Bob', 'Bob'],
    ['resolve', ''],
    ['payroll  and more', 'payroll  and more'],
  ])('leaves what follows the verb as it was typed: %j', (text, left) => {
    expect(afterVerb(text)).toBe(left);
  });

  it('never throws, whatever is typed', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        'who ',
        'at ',
        'schedule ',
        '4w',
        '“',
        '99:99',
        '2026-02-30',
        'в ',
        '\u202e',
        '?',
        '9999999w',
      ),
      fc.record({ mention: fc.string({ maxLength: 12 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 8 }),
        fc.constantFrom('UTC', 'Pacific/Apia'),
        (text, timeZone) => {
          expect(parseCommand(text, { now: NOW, timeZone })).toHaveProperty('type');
        },
      ),
    );
  });
});
