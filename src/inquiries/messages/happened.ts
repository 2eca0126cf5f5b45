import type { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../kernel/ids.ts';
import type { Snapshot } from '../../lookup/ports.ts';
import { sinceReopened } from '../course.ts';
import type { Holder, InquiryEvent } from '../inquiry.ts';

/** An event of one type. */
export type EventOf<Type extends InquiryEvent['type']> = Extract<InquiryEvent, { readonly type: Type }>;

/** The event of that number, where there is one. */
export function eventNumbered(events: readonly InquiryEvent[], number: number): InquiryEvent | undefined {
  return events.find((event) => event.number === number);
}

/** The last event of one of these types. */
export function lastOf<Type extends InquiryEvent['type']>(
  events: readonly InquiryEvent[],
  ...types: readonly Type[]
): EventOf<Type> | undefined {
  const wanted: ReadonlySet<string> = new Set(types);
  return events.findLast((event): event is EventOf<Type> => wanted.has(event.type));
}

/** Until when it waits for the hours to begin; undefined where it does not, or does not any more. */
export function heldUntil(events: readonly InquiryEvent[]): Temporal.Instant | undefined {
  const last = lastOf(events, 'held', 'told', 'hastened', 'exhausted', 'resolved');
  return last?.type === 'held' ? last.until : undefined;
}

/** Whether somebody is among those whom it is put to: the person, or a department of theirs; without a person a department's channel. */
export function isAmong(holder: Holder, personId: PersonId | undefined, { directory }: Snapshot): boolean {
  if (holder.type === 'people') return personId !== undefined && holder.personIds.includes(personId);
  if (personId === undefined) return true;
  return directory.departments.get(holder.departmentId)?.memberIds.includes(personId) === true;
}

/**
 * By what the reader of a ping was told, last; undefined where it was opened again since, and put to others. That the shift of others
 * began is nothing to those who had it before, too.
 */
export function toldOf(
  events: readonly InquiryEvent[],
  isReader: (holder: Holder) => boolean,
): EventOf<'told'> | undefined {
  return sinceReopened(events).findLast((event): event is EventOf<'told'> => {
    if (event.type !== 'told' || !isReader(event.holder)) return false;
    const before = event.because === 'handoff' ? holderBefore(events, event) : undefined;
    return before === undefined || !isReader(before);
  });
}

/** Whom it went to after that event, where it is not the reader's any more: by a pass, or since their shift was over. */
export function movedOnAfter(
  events: readonly InquiryEvent[],
  event: EventOf<'told'>,
  isReader: (holder: Holder) => boolean,
): EventOf<'passed' | 'told'> | undefined {
  const isRegular = REGULAR.has(event.because);
  const last = events.findLast(
    (later): later is EventOf<'passed' | 'told'> =>
      later.number > event.number &&
      (later.type === 'passed' || (isRegular && later.type === 'told' && later.because === 'handoff')),
  );
  if (last === undefined) return undefined;
  return isReader(last.type === 'passed' ? last.to : last.holder) ? undefined : last;
}

/** Whom it was put to before that event; undefined where it was nobody. */
export function holderBefore(events: readonly InquiryEvent[], event: InquiryEvent): Holder | undefined {
  const before = events.findLast(
    (earlier): earlier is EventOf<'told'> =>
      earlier.number < event.number && earlier.type === 'told' && REGULAR.has(earlier.because),
  );
  return before?.holder;
}

/** Put to them, not only told because those have not taken it. */
const REGULAR: ReadonlySet<string> = new Set(['asked', 'passed', 'handoff', 'unreachable', 'reopened']);

/** What was written by that event as it reads now, and whether it was changed. */
export function textNow(
  events: readonly InquiryEvent[],
  wrote: EventOf<'wrote'>,
): { readonly text: string; readonly isEdited: boolean } {
  const edited = events.findLast(
    (event): event is EventOf<'edited'> => event.type === 'edited' && event.of === wrote.number,
  );
  return edited === undefined ? { text: wrote.text, isEdited: false } : { text: edited.text, isEdited: true };
}
