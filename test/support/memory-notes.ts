import { Temporal } from 'temporal-polyfill';
import type { HandoffNote, HandoffNoteRepository } from '../../src/shifts/ports.ts';

/** By rotation, person and the start of the shift. */
export type StoredNotes = ReadonlyMap<string, HandoffNote>;

/** Handoff notes in the draft, and how to replace them. */
export function noteRepository(
  stored: () => StoredNotes,
  store: (notes: StoredNotes) => void,
  refuseEnded: () => void,
): HandoffNoteRepository {
  return {
    async save(note) {
      refuseEnded();
      const { rotationId, personId, shift } = note;
      const key = [rotationId, personId, shift.start.epochMilliseconds].join(' ');
      store(new Map(stored()).set(key, note));
    },
    async of(rotationId, since) {
      refuseEnded();
      return [...stored().values()]
        .filter(
          (note) => note.rotationId === rotationId && Temporal.Instant.compare(note.shift.end, since) >= 0,
        )
        .sort(byEnd);
    },
  };
}

/** What people who are removed wrote is gone with them. */
export function withoutNotesOf(notes: StoredNotes, gone: ReadonlySet<string>): StoredNotes {
  return gone.size === 0 ? notes : new Map([...notes].filter(([, { personId }]) => !gone.has(personId)));
}

function byEnd(one: HandoffNote, other: HandoffNote): number {
  return (
    Temporal.Instant.compare(one.shift.end, other.shift.end) ||
    Temporal.Instant.compare(one.shift.start, other.shift.start) ||
    (one.personId < other.personId ? -1 : 1)
  );
}
