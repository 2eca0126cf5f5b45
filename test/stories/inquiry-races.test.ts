import { expect, it } from 'vitest';
import { describeStory } from './inquiry-stage.ts';

/** Two are asked at once and press at once; somebody presses what has had its day; emoji do what the buttons do. */
describeStory('a question that several see', ({ world }) => {
  const erin = () => world().person('Erin Fox');
  const asked = ['Alice Ng', 'Carol Diaz'] as const;

  it('is won by one of two who press at once, and the other is told who has it', async () => {
    await erin().sayQuietly('expenses: who pays the taxi?', 'direct');
    const pings = await Promise.all(
      asked.map((name) => world().person(name).expectMessage('direct', 'who pays the taxi?')),
    );
    await world().quiet();
    const answers = await Promise.all(
      pings.map((ping, index) =>
        world()
          .person(asked[index] ?? '')
          .click(ping, 'Acknowledge'),
      ),
    );
    expect(answers).toHaveLength(2);
    await world().quiet();
    const winners = asked.filter((name) => world().person(name).messages('direct', 'You have it').length > 0);
    expect(winners).toHaveLength(1);
    const [winner = ''] = winners;
    const other = asked.find((name) => name !== winner) ?? '';
    await world().person(other).expectMessage('direct', `${winner} has it already`);
    const ping = await world().person(other).expectMessage('direct', `Taken by ${winner}`);
    expect(ping.labels).not.toContain('Acknowledge');
    expect(erin().messages('direct', 'has taken your question')).toHaveLength(1);
  });

  it('has a kind answer for a button that has had its day', async () => {
    const old = await erin().expectMessage('direct', ({ labels }) => labels.includes('Withdraw'));
    const [winner = ''] = asked.filter(
      (name) => world().person(name).messages('direct', 'You have it').length > 0,
    );
    const ping = await world().person(winner).expectMessage('direct', 'who pays the taxi?');
    await world().person(winner).openForm(ping, 'Resolve');
    await world().person(winner).fill({});
    await erin().expectMessage('direct', `${winner} has resolved your question`);
    const answer = await erin().click(old, 'Withdraw');
    expect(answer.text).toContain(`Resolved by ${winner}`);
  });

  it('is passed to somebody by name, who answers it', async () => {
    const alice = world().person('Alice Ng');
    const nils = world().person('Nils Berg');
    await erin().sayQuietly('contracts: is mine signed?', 'direct');
    const ping = await alice.expectMessage('direct', 'is mine signed?');
    await alice.openForm(ping, 'Pass…');
    await alice.fill({ person: 'person:nils' });
    const passed = await nils.expectMessage('direct', 'Alice Ng passed this question to you');
    await erin().expectMessage('direct', 'Alice Ng passed your question about Contracts to Nils Berg');
    await alice.expectMessage('direct', 'Passed to Nils Berg');

    await nils.react(passed, 'eyes');
    await erin().expectMessage('direct', 'Nils Berg has taken your question about Contracts');
    await nils.expectMessage('direct', 'Taken by Nils Berg');
    await nils.react(passed, 'check');
    await erin().expectMessage('direct', 'Nils Berg has resolved your question about Contracts');
  });
});
