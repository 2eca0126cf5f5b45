import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/chat/plain-text.ts';
import type { Contact, Topic } from '../../src/directory/model.ts';
import { departmentId, personId, rotationId, topicId } from '../../src/kernel/ids.ts';
import { explainAnswer } from '../../src/lookup/why/why.ts';
import { whyMessage, whyRotationMessage } from '../../src/lookup/why/why-message.ts';
import type { LayeredRotation, Override, Rotation } from '../../src/rotations/model.ts';
import { explain } from '../../src/rotations/why/why.ts';
import { company, department, person, rotation, topic } from '../support/company.ts';
import { snapshotOf } from '../support/memory.ts';

/** Wednesday, 11:00 in Berlin. */
const NOW = Temporal.Instant.from('2026-08-05T09:00:00Z');
const READER = { language: 'en', timeZone: 'Europe/Berlin' } as const;
const WEEKEND = [{ weekdays: [6, 7], startMinute: 540, endMinute: 1080 }] as const;

function layers(id: string, ids: readonly string[], more: Partial<LayeredRotation> = {}): LayeredRotation {
  const { overrides, ownerIds, name } = rotation(id, []);
  const layered = ids.map((each) => ({ rotationId: rotationId(each) }));
  return { type: 'layers', id: rotationId(id), name, ownerIds, overrides, layers: layered, ...more };
}

const toPerson = (id: string): Contact => ({ type: 'person', personId: personId(id) });
const toRotation = (id: string): Contact => ({ type: 'rotation', rotationId: rotationId(id) });

function snapshotWith(given: Partial<Omit<Topic, 'id'>>, helpDesk?: Contact) {
  return snapshotOf(
    company({
      organization: { ...(helpDesk && { helpDesk }) },
      people: [
        person('alice'),
        person('bob'),
        person('away', { timeOff: [{ from: '2026-08-01', until: '2026-08-10' }] }),
      ],
      departments: [
        department('desk', { email: 'desk@example.com', memberIds: [personId('away')] }),
        department('ghosts', { memberIds: [personId('away')] }),
      ],
      topics: [topic('root', { contact: toPerson('bob') }), topic('t', given)],
      rotations: [
        rotation('weekly', ['alice']),
        rotation('weekend', ['alice'], { hours: WEEKEND }),
        rotation('backed', ['alice'], {
          hours: WEEKEND,
          backup: { type: 'person', personId: personId('bob') },
        }),
        rotation('vacant', ['away', 'away']),
        layers('layered', ['weekend', 'backed']),
      ],
    }),
  );
}

/** The lines of the explanation, and before them who answers. */
function told(given: Partial<Omit<Topic, 'id'>>, helpDesk?: Contact): readonly string[] {
  const snapshot = snapshotWith(given, helpDesk);
  const message = whyMessage(READER, snapshot, explainAnswer(snapshot, topicId('t'), NOW), 'now');
  return plainText(message)
    .split('\n')
    .slice(1, -1)
    .map((line) => line.replace(/^• /, ''));
}

describe('the chain', () => {
  it.each<[string, Partial<Omit<Topic, 'id'>>, Contact | undefined, readonly string[]]>([
    ['its own contact', { contact: toPerson('alice') }, undefined, ['alice', 't is answered by alice.']],
    [
      'those of several who are there',
      { contact: { type: 'people', personIds: ['away', 'alice'].map(personId) } },
      undefined,
      ['alice', 't is answered by away and alice.', 'away has time off until Mon 10 Aug, 00:00.'],
    ],
    [
      'its fallback',
      { contact: toPerson('away'), fallback: [toPerson('alice')] },
      undefined,
      [
        'alice, until Mon 10 Aug, 00:00',
        't is answered by away. away has time off until Mon 10 Aug, 00:00.',
        'So the fallback contact is asked: alice.',
      ],
    ],
    [
      'the contact of the topic that it belongs to, having none',
      { parentId: topicId('root') },
      undefined,
      ['bob', 't belongs to root, whose contact answers for it: bob.'],
    ],
    [
      'the topic that it belongs to, after its own',
      { contact: { type: 'department', departmentId: departmentId('ghosts') }, parentId: topicId('root') },
      undefined,
      [
        'bob, until Mon 10 Aug, 00:00',
        't is answered by ghosts. away has time off until Mon 10 Aug, 00:00.',
        'So root, which it belongs to, is asked: bob.',
      ],
    ],
    [
      'a department that can be written to, whoever of it is away',
      { contact: { type: 'department', departmentId: departmentId('desk') } },
      undefined,
      ['desk', 't is answered by desk.'],
    ],
    [
      'a rotation without anybody on, then the help desk',
      { contact: toRotation('weekend') },
      toPerson('bob'),
      [
        'bob, until Sat 8 Aug, 09:00',
        't is answered by the rotation “weekend”. It is outside its hours until Sat 8 Aug, 09:00, so nobody is on.',
        'So the help desk is asked: bob.',
      ],
    ],
    [
      'the backup of a rotation',
      { contact: toRotation('backed') },
      undefined,
      [
        'bob, until Sat 8 Aug, 09:00',
        't is answered by the rotation “backed”.',
        'It is outside its hours until Sat 8 Aug, 09:00, so nobody is on.',
        'The backup of “backed” answers: bob.',
      ],
    ],
    [
      'a rotation that is more than hours away from somebody, then the next',
      { contact: toRotation('vacant'), fallback: [toRotation('weekly')] },
      undefined,
      [
        'alice, until Mon 10 Aug, 00:00',
        't is answered by the rotation “vacant”. From Mon 3 Aug, 09:00 to Mon 10 Aug, 09:00 it is away’s turn. away has time off until Mon 10 Aug, 00:00, and nobody is there to stand in. Nobody is on shift in “vacant” until Mon 10 Aug, 00:00.',
        'So the fallback contact is asked: the rotation “weekly”.',
        'alice is the only one in it, so every turn is theirs.',
      ],
    ],
    [
      'layers without anybody on, only by when somebody is',
      { contact: toRotation('layered'), fallback: [toPerson('bob')] },
      undefined,
      [
        'bob, until Sat 8 Aug, 09:00',
        't is answered by the rotation “layered”. Nobody is on shift in “layered” until Sat 8 Aug, 09:00.',
        'So the fallback contact is asked: bob.',
      ],
    ],
    [
      'the help desk alone',
      {},
      toPerson('bob'),
      ['bob', 't has no contact of its own, so the help desk is asked: bob.'],
    ],
    [
      'nobody at all',
      {},
      undefined,
      ['Nobody answers for this right now.', 'No contact is named for t, and there is no help desk.'],
    ],
    [
      'a contact that is not there any more is no one’s to explain',
      { contact: toPerson('gone'), fallback: [toPerson('alice')] },
      undefined,
      ['alice', 't is answered by alice.'],
    ],
  ])('%s', (_, given, helpDesk, expected) => {
    expect(told(given, helpDesk)).toEqual(expected);
  });

  it('has somebody who answers only at its end, and the rotation’s people where it is one', () => {
    for (const contact of [toRotation('weekly'), toRotation('backed'), toPerson('away')]) {
      const snapshot = snapshotWith({ contact, parentId: topicId('root') });
      const { answer, asked } = explainAnswer(snapshot, topicId('t'), NOW);
      expect(asked.slice(0, -1).every(({ outcome }) => outcome === 'nobody')).toBe(true);
      const last = asked.at(-1);
      expect(last?.route).toEqual(answer.contact?.route);
      if (last?.outcome === 'answers' && last.rotation) {
        expect(answer.contact?.who).toMatchObject({ person: { id: last.rotation.onDuty[0]?.personId } });
      }
    }
  });
});

/** Why somebody is on duty in the first of the rotations. */
function linesOf(...rotations: readonly [Rotation, ...Rotation[]]): readonly string[] {
  const people = [
    ...['alice', 'bob', 'chen'].map((id) => person(id)),
    person('away', { timeOff: [{ from: '2026-08-01', until: '2026-08-10' }] }),
  ];
  const snapshot = snapshotOf(company({ people, rotations }));
  const explanation = explain(snapshot, rotations[0].id, NOW);
  return plainText(whyRotationMessage(READER, snapshot, explanation, 'now')).split('\n');
}

describe('layers', () => {
  const nights = rotation('Nights', ['alice'], { hours: [{ ...WEEKEND[0], weekdays: [1, 2, 3, 4, 5] }] });
  const closed = { ...nights, hours: WEEKEND };

  it('have a line each, headed by their name', () => {
    const days = rotation('Days', ['away', 'bob'], { startsOn: '2026-08-03T09:00' });
    expect(linesOf(layers('All', ['Nights', 'Days']), closed, days)).toEqual([
      'Why: All',
      'bob',
      '• “All” has layers: the first with somebody on duty serves.',
      '• Nights: It is outside its hours until Sat 8 Aug, 09:00, so nobody is on.',
      '• Days: From Mon 3 Aug, 09:00 to Mon 10 Aug, 09:00 it is away’s turn. away has time off until Mon 10 Aug, 00:00, so bob, next in line, stands in.',
      '[Schedule]',
    ]);
  });

  it('have a line for each step where there is much to say, or layers below', () => {
    const off: Override = {
      personId: null,
      from: '2026-08-05',
      until: '2026-08-06',
      reason: 'fire drill',
    };
    const busy = rotation('Busy', ['bob'], { overrides: [off, off, off, off] });
    const told = linesOf(layers('All', ['Below', 'Busy']), layers('Below', ['Nights']), closed, busy);
    expect(told.filter((line) => line.startsWith('• Below: '))).toEqual([
      '• Below: “Below” has layers: the first with somebody on duty serves.',
      '• Below: Nights: It is outside its hours until Sat 8 Aug, 09:00, so nobody is on.',
    ]);
    expect(told.filter((line) => line.startsWith('• Busy: '))).toHaveLength(5);
    const less = linesOf(layers('All', ['Busy']), { ...busy, overrides: [off, { ...off, reason: 'again' }] });
    expect(less).toContainEqual(
      expect.stringMatching(/^• Busy: bob .*Reason: fire drill\. From Wed .*Reason: again$/),
    );
  });

  it('say who is first where several are on, and count no turns', () => {
    const all = layers('All', ['Nights', 'Days'], { combine: 'union' });
    const told = linesOf(all, nights, rotation('Days', ['bob', 'chen']));
    expect(told[1]).toBe('alice with bob');
    expect(told.join()).not.toContain('Turns');
    expect(linesOf(rotation('Days', ['bob', 'chen']))).toContainEqual(expect.stringMatching(/^Turns/));
    expect(linesOf(nights).join()).not.toContain('Turns');
  });
});

it('a stretch within a day ends by the clock, one over midnight by the day', () => {
  const watch = (every: number) =>
    linesOf(
      rotation('Watch', ['bob', 'chen'], {
        startsOn: '2026-08-05T06:00',
        cadence: { type: 'every', count: every, unit: 'hours' },
      }),
    );
  expect(watch(12)).toContain('• From Wed 5 Aug, 06:00 to 18:00 it is bob’s turn.');
  expect(watch(18)).toContain('• From Wed 5 Aug, 06:00 to Thu 6 Aug, 00:00 it is bob’s turn.');
});

it('of equally little duty the next in line is said to stand in', () => {
  const fair = (startsOn: string) =>
    linesOf(rotation('Fair', ['away', 'bob', 'chen'], { startsOn, balance: true })).join('\n');
  expect(fair('2026-08-03T09:00')).toMatch(
    /bob, who has had the least duty since .*, stands in\. Compared: bob 0 hours and chen 0 hours\. Where it is equal, the next in line goes first\.\n/,
  );
  expect(fair('2026-07-20T09:00')).not.toContain('equal');
});

it('a long chain takes a line for each who is not there', () => {
  const ghosts: Contact = { type: 'department', departmentId: departmentId('ghosts') };
  const away = ['weekend', 'vacant', 'layered'].map(toRotation);
  const lines = told({ contact: toPerson('away'), fallback: [ghosts, ...away, toPerson('alice')] });
  expect(lines).toHaveLength(7);
  expect(lines.at(-1)).toBe('So the fallback contact is asked: alice.');
});

describe('many steps', () => {
  const override = (n: number): Override => ({
    personId: personId(n % 2 === 0 ? 'alice' : 'bob'),
    from: '2026-08-05',
    until: '2026-08-06',
    reason: `because ${n} `.repeat(40),
  });

  it('of overrides the last few are told, the others counted, a long reason cut', () => {
    const overrides = Array.from({ length: 9 }, (_, n) => override(n));
    const told = linesOf(rotation('r', ['bob'], { overrides })).filter((line) =>
      /override|replaces|put on/.test(line),
    );
    expect(told).toHaveLength(6);
    expect(told[0]).toBe('• 4 earlier overrides come before these.');
    expect(told[1]).toMatch(
      /^• alice replaces bob .* A later one goes before it\. .* Reason: because 4 .*…$/,
    );
    expect(told[5]).toMatch(/^• alice replaces bob from Wed 5 Aug, 00:00 until Thu 6 Aug, 00:00\. It is in/);
    expect(Math.max(...told.map((line) => line.length))).toBeLessThan(400);
  });

  it('of people who are passed over the first few, likewise', () => {
    const gone = Array.from({ length: 7 }, (_, n) => ({ personId: personId(`p${n}`), until: '2026-02-01' }));
    const told = linesOf(
      rotation('r', [], {
        startsOn: '2026-08-03T09:00',
        participants: [...gone, { personId: personId('bob') }],
      }),
    );
    // Somebody who is no longer in the directory goes by their id.
    expect(told).toContain('• p0 is passed over: in the rotation only until Sun, 1 Feb 2026.');
    expect(told).toContain('• 3 more are passed over likewise.');
  });
});
