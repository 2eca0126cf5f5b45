import { describe, expect, it } from 'vitest';
import { createTerminal } from './terminal.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin, help_desk: { department: it } }
people: [{ id: alice, name: Alice Ng }]
departments: [{ id: it, name: IT desk, email: it@northwind.example }]
topics:
  - id: payroll
    name: Payroll
    aliases: [salary]
    translations: { ru: { name: Зарплата } }
    description: Bonuses, too.
    contact: { person: alice }
  - { id: laptops-new, name: New laptops, contact: { department: it } }
  - { id: laptops-old, name: Old laptops, contact: { department: it } }
  - { id: chess, name: Board games, translations: { ro: { aliases: [pion] } }, contact: { person: alice } }
  - { id: toys, name: Toys, translations: { pt-BR: { aliases: [pion] } }, contact: { person: alice } }
  - { id: orion, name: Orion, contact: { person: alice } }
synonyms: [[Orion, mule]]
`;

async function companyTerminal() {
  const terminal = createTerminal({ files: { 'company.yaml': COMPANY } });
  const applied = await terminal.run('directory', 'apply', 'company.yaml');
  expect(applied.code, applied.stderr).toBe(0);
  return terminal;
}

async function explained(question: string): Promise<string> {
  const terminal = await companyTerminal();
  const run = await terminal.run('who', ...question.split(' '), '--explain');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return run.stdout;
}

async function asJson(question: string) {
  const terminal = await companyTerminal();
  const run = await terminal.run('who', '--explain', '--json', '--', question);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(run.stdout);
}

const NUMBER = expect.any(Number);

describe('pointperson who --explain', () => {
  it('tells how the text was read, what each word counts, what decided and what was found where', async () => {
    const text = await explained('my salery for xylophones is wrong');

    // What each rule counts may change; what is told of it does not.
    expect(
      text.replace(/\b[01]\.\d\d\b/g, '0.00'),
    ).toBe(`Read as typed, in en: “my salery for xylophones is wrong”

What each word counts
  salery      0.00  “salary” (misspelt 0.00), payroll by “salary” (a synonym 0.00)
  xylophones  0.00  is not known: it speaks against every topic
  wrong       0.00  is in no topic, and any question may hold it
  nothing: “my”, “for”, “is”

Nothing: Payroll (payroll) comes nearest, with confidence 0.00.
A topic is offered from 0.00 on, and answered with at once from 0.00 on.

1. Payroll (payroll): confidence 0.00, not offered
   value 0.00: 0.00 of the question is covered, 0.00 verbatim, 0.00 of the name
   typed → found in  field      rule  quality
   salery → salary   alias  misspelt     0.00
`);
  });

  it.each([
    ['who do I ask about salary', 'exactly its alias “salary”'],
    ['зарплата', 'exactly its name “Зарплата”'],
  ])('names what is called exactly so: %s', async (question, says) => {
    const text = await explained(question);

    expect(text).toContain('Certain: Payroll (payroll) is called exactly so.');
    expect(text).toContain(says);
    expect(text).not.toContain('What each word counts');
  });

  it.each([
    ['pfhgkfnf', 'layout', 'зарплата', 'Read as typed on the other keyboard layout, in ru: “зарплата”'],
    ['zarplata', 'sound', 'зарплата', 'Read as Russian in Latin letters, in ru: “зарплата”'],
    ['payroll', 'typed', 'payroll', 'Read as typed, in en: “payroll”'],
  ])('tells how %s was read', async (question, as, text, says) => {
    expect((await asJson(question)).reading).toMatchObject({ as, text });
    expect(await explained(question)).toContain(says);
  });

  it.each([
    ['salary', 'certain', 'exact'],
    ['pion', 'unsure', 'several-exact'],
    ['my salary is wrong', 'certain', 'sure'],
    ['laptops', 'unsure', 'rival'],
    ['rocket launch', 'nothing', 'no-topic'],
    ['?', 'nothing', 'no-words'],
  ])('says what decided about “%s”: %s, %s', async (question, verdict, because) => {
    expect(await asJson(question)).toMatchObject({ q: question, verdict, because });
  });

  it('says what each word was taken for, and which speak against every topic', async () => {
    const { words } = await asJson('who fixes an urgent roof, rocket launch, xylophones and the mule');

    const known = words.map((each: { word: string; known: string }) => [each.word, each.known]);
    expect(Object.fromEntries(known)).toMatchObject({
      who: 'question',
      urgent: 'common',
      roof: 'unregistered',
      rocket: 'elsewhere',
      xylophones: 'unknown',
      mule: 'topics',
    });
    expect(words.find((each: { word: string }) => each.word === 'mule')).toEqual({
      word: 'mule',
      counts: NUMBER,
      known: 'topics',
      meanings: [{ means: 'mule', concept: 'synonyms 1', rule: 'synonym', quality: 1 }],
      together: [],
    });
  });

  it('says which word means something else together with others', async () => {
    const text = await explained('board meeting');

    expect(text).toContain('; with “meeting” it means something that nobody is');
    expect((await asJson('board meeting')).words[0]).toMatchObject({ word: 'board', together: ['meeting'] });
  });

  it('gives programs the whole of it', async () => {
    expect(await asJson('salaries')).toEqual({
      q: 'salaries',
      reading: { as: 'typed', text: 'salaries', languages: ['en'] },
      words: [
        {
          word: 'salaries',
          counts: NUMBER,
          known: 'topics',
          meanings: expect.arrayContaining([
            { means: 'salary', concept: null, rule: 'form', quality: NUMBER },
          ]),
          together: [],
        },
      ],
      verdict: 'certain',
      because: 'sure',
      thresholds: { sure: NUMBER, likely: NUMBER },
      topics: [
        {
          topic: 'payroll',
          offered: true,
          confidence: NUMBER,
          exact: null,
          score: {
            value: NUMBER,
            covered: NUMBER,
            named: NUMBER,
            verbatim: NUMBER,
            evidence: [{ word: 'salaries', found: 'salary', field: 'alias', rule: 'form', quality: NUMBER }],
          },
        },
      ],
    });
    expect((await asJson('salary')).topics).toEqual([
      {
        topic: 'payroll',
        offered: true,
        confidence: 1,
        exact: { field: 'alias', name: 'salary' },
        score: null,
      },
    ]);
  });

  it('finds what `who` finds', async () => {
    const terminal = await companyTerminal();
    const answer = JSON.parse((await terminal.run('who', 'laptops', '--json')).stdout);

    const { topics } = await asJson('laptops');

    const offered = topics.filter((each: { offered: boolean }) => each.offered);
    expect(offered.map(({ topic }: { topic: string }) => topic)).toEqual(answer.choices);
  });

  it.each(['x'.repeat(400), 'salary '.repeat(90).trim(), 'my payrrollpayrollpayrollpayrollpayroll now'])(
    'keeps within 100 columns: %.40s…',
    async (question) => {
      const lines = (await explained(question)).split('\n');

      expect(lines.filter((line) => line.length > 100)).toEqual([]);
    },
  );

  it.each([
    [['payroll', '--at', '2026-01-06'], '`--explain` tells how topics are found'],
    [['--batch', 'questions.jsonl'], '`--explain` tells of one question'],
    [[], '`who` needs words to look up.'],
  ])('does not go with %j', async (argv, says) => {
    const run = await createTerminal().run('who', '--explain', ...argv);

    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain(says);
    expect(run.stderr).toContain('  pointperson who WORDS… --explain [--json]');
  });
});
