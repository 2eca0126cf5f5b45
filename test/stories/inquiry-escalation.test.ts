import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

/** Nobody takes a question: one after the other is told, each once, until somebody does; then nobody is told any more. */
describeStory('a question that nobody takes', ({ world }) => {
  const person = (name: string) => world().person(name);
  const PEOPLE = { channel: 'people' };

  it('is put to whose turn it is, and says what comes next', async () => {
    await person('Erin Fox').sayQuietly('payroll: my payslip is wrong', 'direct');
    const answer = await person('Erin Fox').expectMessage('direct', 'I told Alice Ng');
    expect(answer.text).toContain('I send a reminder');
    await person('Alice Ng').expectMessage('direct', 'You are the point of contact');
  });

  it('reminds them, and then tells the backup, the department and the manager', async () => {
    await world().advance('14m');
    expect(person('Alice Ng').messages('direct', 'A reminder')).toEqual([]);
    await world().advance('1m');
    expect(person('Alice Ng').messages('direct', 'A reminder')).toHaveLength(1);
    expect(person('Carol Diaz').messages('direct')).toEqual([]);

    await world().advance('15m');
    expect(person('Carol Diaz').messages('direct', 'You are the backup')).toHaveLength(1);
    expect(person('Erin Fox').messages('direct', 'I told the backup too: Carol Diaz')).toHaveLength(1);

    await world().advance('15m');
    expect(person('Bob Ortiz').messages(PEOPLE, 'so it comes to People team')).toHaveLength(1);
    expect(person('Max Lind').messages('direct')).toEqual([]);

    await world().advance('15m');
    expect(person('Max Lind').messages('direct', 'as the manager')).toHaveLength(1);
  });

  it('runs no step twice, however often time is looked at', async () => {
    for (let times = 0; times < 3; times += 1) await world().advance('1m');
    expect(person('Alice Ng').messages('direct', 'A reminder')).toHaveLength(1);
    expect(person('Carol Diaz').messages('direct', 'You are the backup')).toHaveLength(1);
    expect(person('Bob Ortiz').messages(PEOPLE)).toHaveLength(1);
    expect(person('Max Lind').messages('direct', 'as the manager')).toHaveLength(1);
  });

  it('can be taken by anybody who was told, and all the others see that', async () => {
    const ping = await person('Carol Diaz').expectMessage('direct', 'You are the backup');
    await person('Carol Diaz').click(ping, 'Acknowledge');
    await person('Erin Fox').expectMessage('direct', 'Carol Diaz has taken your question');
    for (const [name, where] of [
      ['Alice Ng', 'direct'],
      ['Max Lind', 'direct'],
      ['Bob Ortiz', PEOPLE],
    ] as const) {
      const seen = await person(name).expectMessage(where, 'Taken by Carol Diaz');
      expect(seen.labels).not.toContain('Acknowledge');
    }
  });

  it('troubles nobody any more', async () => {
    const names = ['Alice Ng', 'Bob Ortiz', 'Carol Diaz', 'Max Lind', 'Erin Fox'];
    await world().quiet();
    const count = () =>
      names.flatMap((name) => [...person(name).messages('direct'), ...person(name).messages(PEOPLE)]).length;
    const before = count();
    await world().advance('5h');
    await world().advance('1d');
    expect(count()).toBe(before);
  });
});
