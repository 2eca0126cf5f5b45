import type { Identities } from '../directory/identity.ts';
import type { Directory } from '../directory/model.ts';
import type { Rotations } from '../rotations/model.ts';
import type { ScheduleHistory } from '../rotations/schedule/history.ts';

/** Everything a lookup reads, at one revision: immutable, so one request sees one state. */
export interface Snapshot {
  /** Grows with every change to the directory. */
  readonly revision: number;
  readonly directory: Directory;
  readonly rotations: Rotations;
  readonly history?: ScheduleHistory;
  readonly identities: Identities;
}

export interface SnapshotSource {
  /** The state that includes every change committed, by any replica, before this call. */
  current(): Promise<Snapshot>;
}
