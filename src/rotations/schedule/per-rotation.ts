import type { RotationId } from '../../kernel/ids.ts';
import type { ScheduleSource } from './history.ts';

/**
 * `make`, asked once for each rotation of each source. Sources are immutable values, so what is made stays right, and is kept, as
 * long as its source is there: whoever has many questions asks them of the same object.
 */
export function perRotation<Made>(
  make: (source: ScheduleSource, rotationId: RotationId) => Made | undefined,
): (source: ScheduleSource, rotationId: RotationId) => Made | undefined {
  const bySource = new WeakMap<ScheduleSource, Map<RotationId, Made>>();
  return (source, rotationId) => {
    const known = bySource.get(source) ?? new Map<RotationId, Made>();
    const found = known.get(rotationId);
    if (found !== undefined) return found;
    const made = make(source, rotationId);
    if (made === undefined) return undefined;
    bySource.set(source, known);
    known.set(rotationId, made);
    return made;
  };
}
