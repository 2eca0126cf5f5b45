import { Temporal } from 'temporal-polyfill';
import type { Element, Message, Span } from '../../../chat/message.ts';
import type { Person, TimeOff } from '../../../directory/model.ts';
import { intervalOf } from '../../../directory/time-off-edits.ts';
import type { PersonId } from '../../../kernel/ids.ts';
import { type Interval, overlap } from '../../../kernel/interval.ts';
import { wordsFor } from '../../../lookup/reader.ts';
import type { Rotation } from '../../../rotations/model.ts';
import type { Move } from '../../../rotations/preview/moves.ts';
import { timeWithout } from '../../../rotations/schedule/stretches.ts';
import type { MovedIn } from '../../../shifts/time-off-moves.ts';
import type { ChangedTimeOff } from '../../../shifts/use-cases.ts';
import {
  buttonFor,
  buttonsElement,
  gainedElements,
  rotationSpan,
  shiftMessage,
  stretchesSpans,
  stretchSpans,
  toldElements,
  type Writing,
  whoSpan,
} from './parts.ts';

const DAY_ALONE = /^\d{4}-\d\d-\d\d$/;

/** When somebody is away: days by their first and the day they are back, else from when to when. */
export function timeOffSpans(
  { reader, snapshot }: Writing,
  person: Person | undefined,
  timeOff: Pick<TimeOff, 'from' | 'until'>,
): readonly Span[] {
  const { from, until } = timeOff;
  if (DAY_ALONE.test(from) && DAY_ALONE.test(until)) {
    // A day is a day wherever it is read: its middle is in it for every reader but those beyond the date line.
    const [first, back] = [from, until].map(
      (day): Span => ({ type: 'instant', at: middayOf(day, reader.timeZone), style: 'date' }),
    );
    if (first && back) return wordsFor(reader).spans('shift.days', { first, back });
  }
  return stretchSpans(reader, intervalOf(timeOff, person ?? {}, snapshot.directory));
}

function middayOf(day: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: '12:00' }).toInstant();
}

/** Somebody is away, who stands in for them, and where nobody does. */
export function awayMessage(writing: Writing, changed: ChangedTimeOff, actorId: PersonId): Message {
  const { reader } = writing;
  const words = wordsFor(reader);
  const { person, timeOff } = changed;
  const when = timeOffSpans(writing, person, timeOff);
  const spans =
    person.id === actorId
      ? words.spans('shift.away', { when })
      : words.spans('shift.away-for', { who: whoSpan(writing, person.id), when });
  const action = {
    type: 'away-undo',
    personId: person.id,
    from: timeOff.from,
    until: timeOff.until,
  } as const;
  return shiftMessage(reader, spans, [
    ...movedElements(writing, standingIn(writing, changed), 'shift.stand-ins'),
    ...uncoveredElements(writing, changed),
    ...stillOnElements(writing, changed),
    ...toldElements(writing, changed.told),
    ...buttonsElement(buttonFor(reader, 'button.shift-undo', action)),
  ]);
}

/** The time off is taken back, and who need not stand in any more. */
export function awayUndoneMessage(writing: Writing, changed: ChangedTimeOff, actorId: PersonId): Message {
  const { reader } = writing;
  const words = wordsFor(reader);
  const { person, timeOff } = changed;
  const when = timeOffSpans(writing, person, timeOff);
  const spans =
    person.id === actorId
      ? words.spans('shift.away-undone', { when })
      : words.spans('shift.away-undone-for', { who: whoSpan(writing, person.id), when });
  return shiftMessage(reader, spans, [
    ...movedElements(writing, changed.moved, 'shift.serves-again'),
    ...toldElements(writing, changed.told),
  ]);
}

function movedElements(
  writing: Writing,
  moved: readonly MovedIn[],
  key: 'shift.stand-ins' | 'shift.serves-again',
): readonly Element[] {
  return moved.flatMap(({ rotationId, moved: moves }) => {
    const rotation = writing.snapshot.rotations.get(rotationId);
    const lines = gainedElements(writing, moves);
    if (rotation === undefined || lines.length === 0) return [];
    const spans = wordsFor(writing.reader).spans(key, { rotation: rotationSpan(rotation) });
    return [{ type: 'text' as const, spans }, ...lines];
  });
}

/** Who stands in while the person is away: where turns are balanced, others move afterwards by that. */
function standingIn({ snapshot }: Writing, { moved, person, timeOff }: ChangedTimeOff): readonly MovedIn[] {
  const away = intervalOf(timeOff, person, snapshot.directory);
  return moved.map(({ rotationId, moved: moves }) => ({
    rotationId,
    moved: moves.map((move) => ({
      ...move,
      gained: move.gained.flatMap((each) => {
        const during = overlap(each, away);
        return during ? [{ ...each, ...during }] : [];
      }),
    })),
  }));
}

function uncoveredElements(writing: Writing, { moved, person }: ChangedTimeOff): readonly Element[] {
  return moved.flatMap(({ rotationId, moved: moves }): readonly Element[] => {
    const rotation = writing.snapshot.rotations.get(rotationId);
    const gaps = uncovered(person.id, moves);
    return rotation === undefined || gaps.length === 0 ? [] : [uncoveredElement(writing, rotation, gaps)];
  });
}

function uncoveredElement({ reader }: Writing, rotation: Rotation, gaps: readonly Interval[]): Element {
  const spans = wordsFor(reader).spans('shift.no-stand-in', {
    rotation: rotationSpan(rotation),
    stretches: stretchesSpans(reader, gaps),
  });
  return { type: 'text', spans, tone: 'warning' };
}

/** Somebody put them in there before, which time off does not take away. */
function stillOnElements(writing: Writing, { stillOn, person }: ChangedTimeOff): readonly Element[] {
  const { reader, snapshot } = writing;
  return stillOn.flatMap(({ rotationId, stretches }): readonly Element[] => {
    const rotation = snapshot.rotations.get(rotationId);
    if (rotation === undefined) return [];
    const spans = wordsFor(reader).spans('shift.still-on', {
      who: whoSpan(writing, person.id),
      rotation: rotationSpan(rotation),
      stretches: stretchesSpans(reader, stretches),
    });
    const [first] = stretches;
    const stretch = first && { start: first.start.toString(), end: first.end.toString() };
    return [
      { type: 'text', spans, tone: 'warning' },
      ...buttonsElement(
        buttonFor(reader, 'button.shift-cover', { type: 'cover-form', rotationId, ...stretch }),
      ),
    ];
  });
}

/** What the person no longer serves, and nobody serves instead. */
function uncovered(personId: PersonId, moves: readonly Move[]): readonly Interval[] {
  const lost = moves.filter((move) => move.personId === personId).flatMap((move) => move.lost);
  return timeWithout(
    lost,
    moves.flatMap((move) => move.gained),
  );
}
