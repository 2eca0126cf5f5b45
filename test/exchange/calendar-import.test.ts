import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { applyCalendar, type CalendarImport } from '../../src/exchange/calendar/calendar-import.ts';
import { applyDirectory, exportDirectory, planDirectory } from '../../src/exchange/directory-as-code.ts';
import { describeFault } from '../../src/exchange/file-fault.ts';
import { personId, rotationId } from '../../src/kernel/ids.ts';
import type { Override } from '../../src/rotations/model.ts';
import { finalSchedule } from '../../src/rotations/schedule/schedule.ts';
import { createMemoryDatabase } from '../support/memory.ts';

const COMPANY = `version: 1
organization: { name: Northwind, timezone: Europe/Berlin }
people:
  - { id: alice, name: Alice Ng, email: alice@northwind.example }
  - { id: bob, name: Bob Ortiz, email: bob@northwind.example }
  - { id: dana, name: Dana Popescu, email: dana@northwind.example }
  - { id: khoa, name: Đặng Minh Khoa, email: khoa@northwind.example }
  - { id: sergey, name: Сергей Йовович }
rotations:
  - { id: payroll, name: Payroll, starts: 2026-01-05 09:00, every: 1 week, participants: [dana], overrides: [{ person: khoa, from: 2026-02-01, until: 2026-02-02 }] }
`;
const payroll = rotationId('payroll');

function fixture(name: string): string {
  return readFileSync(`test/fixtures/calendars/${name}.ics`, 'utf8');
}

/** A database with the company at a time, and imports of calendars into it. */
async function company(start = '2026-01-06T10:00:00Z') {
  let now = Temporal.Instant.from(start);
  const { unitOfWork, snapshots } = createMemoryDatabase();
  const ports = { work: unitOfWork, clock: { now: () => now } };
  await applyDirectory({ text: COMPANY }, ports);

  async function take(text: string, more: Partial<CalendarImport> = {}) {
    const window = { end: now.add({ hours: 365 * 24 }) };
    const asked = { rotationId: payroll, window, skipsUnmatched: false, ...more };
    const outcome = await applyCalendar({ text, fileName: 'shifts.ics' }, ports, asked);
    if (!outcome.ok) {
      if (outcome.refusal.code !== 'faulty-calendar') throw new Error(outcome.refusal.code);
      return { faults: outcome.refusal.faults.map(describeFault), added: [], removed: [], remarks: [] };
    }
    const { added, removed, unchanged, remarks } = outcome.value;
    return { added, removed, unchanged, remarks: remarks.map(describeFault), faults: [] };
  }

  return {
    take,
    ports,
    moveTo: (time: string) => {
      now = Temporal.Instant.from(time);
    },
    async overrides() {
      return (await snapshots.current()).rotations.get(payroll)?.overrides ?? [];
    },
    /** Adds an override as somebody in chat would. */
    async decide(personIdText: string, from: string, until: string) {
      const made = { how: 'take', by: [], at: now.toString() } as const;
      await unitOfWork.run(async ({ rotations }) => {
        const before = (await rotations.lock()).rotations.get(payroll)?.overrides ?? [];
        const override = { personId: personId(personIdText), from, until, made };
        await rotations.saveOverrides(payroll, [...before, override], now, { way: 'program' });
      });
    },
    async whoIsOn(from: string, to: string) {
      const interval = { start: Temporal.Instant.from(from), end: Temporal.Instant.from(to) };
      return finalSchedule(await snapshots.current(), payroll, interval).map((shift) => shift.personId);
    },
  };
}

const short = ({ personId, from, until }: Override) => `${personId} ${from}..${until}`;

describe('a shift calendar', () => {
  it('of Google: a series with a week out and a week swapped, a day, and a cancelled event', async () => {
    const { take } = await company();

    const { added, remarks, faults } = await take(fixture('google'));

    expect(faults).toEqual([]);
    expect(remarks).toEqual([
      expect.stringContaining(
        '“Holiday cover” of 2026-05-01: it takes the place of “Payroll duty” of 2026-04-27 09:00',
      ),
    ]);
    expect(added.map(short)).toEqual([
      'alice 2026-03-02T09:00+01:00..2026-03-09T09:00+01:00',
      'alice 2026-03-30T09:00+02:00..2026-04-06T09:00+02:00',
      'bob 2026-04-13T09:00+02:00..2026-04-20T09:00+02:00',
      'alice 2026-04-27T09:00+02:00..2026-05-01T00:00+02:00',
      'bob 2026-05-01T00:00+02:00..2026-05-02T00:00+02:00',
      'alice 2026-05-02T00:00+02:00..2026-05-04T09:00+02:00',
    ]);
    expect(added[0]?.made).toEqual({
      how: 'calendar',
      ref: '4k2l1m0n9o8p7q6r5s4t3u2v1w@google.com/2026-03-02T08:00:00Z',
      by: [],
      at: '2026-01-06T10:00:00Z',
    });
    expect(added.at(-2)?.made?.ref).toBe('1a2b3c4d5e6f@google.com');
  });

  it('of Outlook: its own names of zones, names with diacritics in titles, days, and people without address', async () => {
    const { take } = await company();

    expect((await take(fixture('outlook'))).added.map(short)).toEqual([
      'khoa 2026-03-28T18:00+01:00..2026-03-29T08:00+02:00',
      'khoa 2026-03-30T18:00+02:00..2026-03-31T08:00+02:00',
      'alice 2026-04-04T00:00+02:00..2026-04-06T00:00+02:00',
      'sergey 2026-04-06T08:00+02:00..2026-04-06T20:00+02:00',
    ]);
  });

  it('of PagerDuty: instants, attendees by a bare address, else names in titles', async () => {
    const { take } = await company();

    expect((await take(fixture('pagerduty'))).added.map(short)).toEqual([
      'alice 2026-01-12T09:00+01:00..2026-01-19T09:00+01:00',
      'bob 2026-01-19T09:00+01:00..2026-01-26T09:00+01:00',
    ]);
  });

  it('of Opsgenie: another zone than the rotation’s, lengths, and what has none told', async () => {
    const { take } = await company();

    const { added, remarks } = await take(fixture('opsgenie'));

    expect(added.map(short)).toEqual([
      'khoa 2026-01-12T02:00+01:00..2026-01-12T14:00+01:00',
      'khoa 2026-01-12T14:00+01:00..2026-01-13T02:00+01:00',
    ]);
    expect(remarks).toEqual([
      'shifts.ics:23:1: “Handover” of 2026-01-13 08:00: the event ends when it begins, so that no shift comes of it; give it an end if it is one',
    ]);
  });

  it('of Apple: attendees whose address is a parameter of theirs', async () => {
    const { take } = await company();

    expect((await take(fixture('apple'))).added.map(short)).toEqual([
      'bob 2026-01-26T09:00+01:00..2026-02-02T09:00+01:00',
      'bob 2026-02-09T09:00+01:00..2026-02-16T09:00+01:00',
      'bob 2026-03-09T09:00+01:00..2026-03-16T09:00+01:00',
      'bob 2026-03-23T09:00+01:00..2026-03-30T09:00+02:00',
    ]);
  });

  it('of Outlook on a desktop: zones by names with commas and colons', async () => {
    const { take } = await company();

    expect((await take(fixture('outlook-zone'))).added.map(short)).toEqual([
      'alice 2026-03-23T09:00+01:00..2026-03-30T09:00+02:00',
      'alice 2026-03-30T09:00+02:00..2026-04-06T09:00+02:00',
    ]);
  });

  it('of Grafana: addresses in titles, by a rule', async () => {
    const { take } = await company();

    expect((await take(fixture('grafana'))).added.map(short)).toEqual([
      'bob 2026-01-12T09:00+01:00..2026-01-13T09:00+01:00',
      'bob 2026-01-14T09:00+01:00..2026-01-15T09:00+01:00',
      'bob 2026-01-19T09:00+01:00..2026-01-20T09:00+01:00',
    ]);
  });

  it('of incident.io: a name in a sentence, and a shift of no one, which is told', async () => {
    const { take } = await company();

    const { added, remarks } = await take(fixture('incident-io'), { skipsUnmatched: true });

    expect(added.map(short)).toEqual(['alice 2026-01-12T09:00+01:00..2026-01-19T09:00+01:00']);
    expect(remarks).toEqual([expect.stringContaining('“No one is on call for Payroll” of 2026-01-19 08:00')]);
  });

  it('puts its people on duty, and is exported as whatever else is in the directory', async () => {
    const { take, whoIsOn, ports } = await company();
    await take(fixture('pagerduty'));

    expect(await whoIsOn('2026-01-12T07:00:00Z', '2026-01-27T00:00:00Z')).toEqual([
      'dana',
      'alice',
      'bob',
      'dana',
    ]);
    const exported = await exportDirectory(ports.work);
    expect(await planDirectory({ text: exported }, ports)).toMatchObject({
      value: { changes: [] },
    });
    expect(await planDirectory({ text: COMPANY }, ports)).toMatchObject({
      value: { changes: [], kept: [{ noun: 'rotation', id: 'payroll', madeInChat: 0, fromCalendar: 2 }] },
    });
  });
});

describe('a newer version of it', () => {
  const newer = fixture('pagerduty').replace('On Call - Bob Ortiz', 'On Call - Dana Popescu');

  it('replaces what the earlier one made, and nothing where nothing changed', async () => {
    const { take, overrides } = await company();
    const own = await overrides();
    await take(fixture('pagerduty'));
    const before = await overrides();

    expect(await take(fixture('pagerduty'))).toMatchObject({ added: [], removed: [], unchanged: 2 });
    expect(await overrides()).toBe(before);

    const changed = await take(newer);
    expect(changed.removed.map(short)).toEqual(['bob 2026-01-19T09:00+01:00..2026-01-26T09:00+01:00']);
    expect(changed.added.map(short)).toEqual(['dana 2026-01-19T09:00+01:00..2026-01-26T09:00+01:00']);

    const empty = await take('BEGIN:VCALENDAR\nEND:VCALENDAR');
    expect(empty.removed).toHaveLength(2);
    expect(await overrides()).toEqual(own);
  });

  it('does not change the past, nor what was decided in chat since over what has not changed', async () => {
    const { take, moveTo, decide, whoIsOn, overrides } = await company();
    await take(fixture('pagerduty'));
    await decide('khoa', '2026-01-20T09:00+01:00', '2026-01-21T09:00+01:00');
    moveTo('2026-01-20T10:00:00Z');

    await take(fixture('pagerduty'));
    expect(await whoIsOn('2026-01-19T08:00:00Z', '2026-01-26T08:00:00Z')).toEqual(['bob', 'khoa', 'bob']);
    // Alice's shift has ended; what is stored no longer needs it.
    await take(newer);
    expect((await overrides()).map(({ personId }) => personId)).toEqual(['khoa', 'khoa', 'dana']);
    expect(await whoIsOn('2026-01-12T08:00:00Z', '2026-01-26T08:00:00Z')).toEqual([
      'alice',
      'bob',
      'khoa',
      'dana',
    ]);
  });

  it('says the same as an import from nothing, however its shifts overlap', async () => {
    const day = (person: string, from: number, until: number) =>
      `BEGIN:VEVENT\nSUMMARY:${person}\nDTSTART:202601${from}T080000Z\nDTEND:202601${until}T080000Z\nEND:VEVENT`;
    const of = (...events: readonly string[]) => `BEGIN:VCALENDAR\n${events.join('\n')}\nEND:VCALENDAR`;
    const [bob, alice] = [day('Bob Ortiz', 13, 15), day('Alice Ng', 12, 17)];
    const [again, dana] = [day('Alice Ng', 14, 16), day('Dana Popescu', 13, 14)];
    const { take, overrides, whoIsOn } = await company();
    const fresh = await company();
    await take(of(bob));
    await take(of(bob, alice));
    expect((await overrides()).slice(1).map(short)).toEqual([
      'bob 2026-01-13T09:00+01:00..2026-01-15T09:00+01:00',
      'alice 2026-01-12T09:00+01:00..2026-01-13T09:00+01:00',
      'alice 2026-01-15T09:00+01:00..2026-01-17T09:00+01:00',
    ]);
    const all = of(bob, alice, again, dana);
    await take(all);
    await fresh.take(all);
    // Of two that start at once, the later one in the file.
    for (const each of [whoIsOn, fresh.whoIsOn])
      expect(await each('2026-01-12T08:00:00Z', '2026-01-17T09:00:00Z')).toEqual([
        'alice',
        'dana',
        'alice',
        'dana',
      ]);
    expect(await take(all)).toMatchObject({ added: [], removed: [] });
  });

  it('leaves a shift that is on where it is in the list, whatever of it has passed', async () => {
    const { take, moveTo, decide, whoIsOn } = await company();
    const shift = (start: string) =>
      `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Bob Ortiz\nDTSTART:${start}\nDTEND:20260126T080000Z\nEND:VEVENT\nEND:VCALENDAR`;
    await take(shift('20260119T080000Z'));
    await decide('khoa', '2026-01-23T09:00+01:00', '2026-01-24T09:00+01:00');
    moveTo('2026-01-20T10:00:00Z');

    expect(await take(shift('20260118T080000Z'))).toMatchObject({ added: [], removed: [], unchanged: 1 });
    expect(await whoIsOn('2026-01-20T10:00:00Z', '2026-01-26T08:00:00Z')).toEqual(['bob', 'khoa', 'bob']);
  });

  it('counts within its window only', async () => {
    const { take, overrides } = await company();
    await take(fixture('pagerduty'));
    const window = {
      start: Temporal.Instant.from('2026-01-14T08:00:00Z'),
      end: Temporal.Instant.from('2026-01-21T08:00:00Z'),
    };

    const changed = await take(newer.replace('ATTENDEE:alice', 'ATTENDEE:khoa'), { window });

    expect([...changed.removed, ...changed.added].map(short)).toEqual([
      'alice 2026-01-12T09:00+01:00..2026-01-19T09:00+01:00',
      'bob 2026-01-19T09:00+01:00..2026-01-26T09:00+01:00',
      'khoa 2026-01-14T09:00+01:00..2026-01-19T09:00+01:00',
      'dana 2026-01-19T09:00+01:00..2026-01-21T09:00+01:00',
    ]);
    expect((await overrides()).slice(1).map(short)).toEqual([
      'alice 2026-01-12T08:00:00Z..2026-01-14T08:00:00Z',
      'bob 2026-01-21T08:00:00Z..2026-01-26T08:00:00Z',
      'khoa 2026-01-14T09:00+01:00..2026-01-19T09:00+01:00',
      'dana 2026-01-19T09:00+01:00..2026-01-21T09:00+01:00',
    ]);
  });
});

describe('a calendar that is not taken over', () => {
  const event = (...lines: readonly string[]) =>
    ['BEGIN:VEVENT', 'DTSTART:20260112T080000Z', 'DURATION:P1D', ...lines, 'END:VEVENT'].join('\n');
  const calendar = (...events: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\n');

  it('names every event whose person can’t be told, once, with its first date, and changes nothing', async () => {
    const { take, overrides } = await company();
    const before = await overrides();
    const text = calendar(
      event('SUMMARY:Alice Ng'),
      event('SUMMARY:Zoe', 'RRULE:FREQ=WEEKLY;COUNT=5'),
      event('ATTENDEE:mailto:zoe@elsewhere.example', 'SUMMARY:Night'),
      event('ATTENDEE:mailto:alice@northwind.example', 'ATTENDEE:mailto:bob@northwind.example'),
    );

    const refused = await take(text);

    expect(refused.faults).toEqual([
      'shifts.ics:8:1: “Zoe” of 2026-01-12 08:00: no name or address in it is somebody’s in the directory; their address as in the directory, or their whole name in the title',
      expect.stringMatching(
        /^shifts\.ics:14:1: “Night” .*: neither `zoe@elsewhere\.example` nor a name in the title/,
      ),
      expect.stringMatching(
        /^shifts\.ics:20:1: the event of 2026-01-12 08:00: it may be the shift of Alice Ng \(alice\) or Bob Ortiz \(bob\);/,
      ),
    ]);
    expect(await overrides()).toBe(before);

    const rest = await take(text, { skipsUnmatched: true });
    expect(rest.added.map(short)).toEqual(['alice 2026-01-12T09:00+01:00..2026-01-13T09:00+01:00']);
    expect(rest.remarks).toEqual(refused.faults);
  });

  it('tells faults and unknown people of a file together', async () => {
    const { take } = await company();

    const { faults } = await take(
      calendar(event('SUMMARY:Zoe'), 'BEGIN:VEVENT\nSUMMARY:Alice Ng\nEND:VEVENT'),
    );

    expect(faults.map((fault) => fault.split(':')[1])).toEqual(['3', '8']);
  });

  it('has more shifts than a rotation may have overrides', async () => {
    const { take } = await company();
    const hourly = event('SUMMARY:Alice Ng', 'RRULE:FREQ=HOURLY');

    expect((await take(calendar(hourly))).faults).toEqual([
      'shifts.ics:1:1: the rotation would have 8596 overrides; 5000 at most: a shorter window: `--to`',
    ]);
  });

  it('says that two are on at once, once', async () => {
    const { take } = await company();
    const both = calendar(
      event('SUMMARY:Alice Ng', 'RRULE:FREQ=WEEKLY;COUNT=3'),
      event('SUMMARY:Bob Ortiz', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    );

    expect((await take(both)).remarks).toEqual([
      'shifts.ics:9:1: “Bob Ortiz” of 2026-01-12 08:00: it takes the place of “Alice Ng” of 2026-01-12 08:00 in line 3 while they overlap; one of them at a time, where that is not meant',
    ]);
  });
});
