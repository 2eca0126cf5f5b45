import type { InquiryId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../kernel/instant.ts';
import { advanced, settled } from './advance.ts';
import type { Situation } from './course.ts';
import type { Inquiry } from './inquiry.ts';
import type { InquiryPorts } from './ports.ts';

/**
 * Of these inquiries those to which something happens now, and those of which that can't be told. Of the others, which are looked at
 * only because the directory has changed, it is stored when they are due by what it says now, all in one go: with every account that
 * is seen first there is such a change, and there may be thousands of them.
 */
export async function stirred(
  ids: readonly InquiryId[],
  { work, snapshots, clock }: InquiryPorts,
): Promise<readonly InquiryId[]> {
  const snapshot = await snapshots.current();
  const now = wholeMillisecond(clock.now());
  try {
    return await work.run(async ({ inquiries }) => {
      const read = await inquiries.several(ids);
      const quiet = read.flatMap(
        (inquiry) => ifQuiet({ inquiry, snapshot, now, events: [], deliveries: [] }) ?? [],
      );
      await inquiries.reschedule(quiet);
      const rescheduled = new Set(quiet.map(({ id }) => id));
      return ids.filter((id) => !rescheduled.has(id));
    });
  } catch {
    // One that can't be read must not hold up the others: each is looked at by itself, and reported from there where it fails.
    return ids;
  }
}

/** The inquiry with when it is due next, if nothing happens to it now; what happened before only says to whom something would. */
function ifQuiet(situation: Situation): Inquiry | undefined {
  try {
    const { inquiry, events } = settled(advanced(situation), situation);
    return events.length === 0 ? inquiry : undefined;
  } catch {
    // It fails again by itself, where it keeps no other from its turn, and is reported from there.
    return undefined;
  }
}
