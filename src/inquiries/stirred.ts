import type { InquiryId } from '../kernel/ids.ts';
import { wholeMillisecond } from '../rotations/schedule/stretches.ts';
import { advanced, settled } from './advance.ts';
import type { Situation } from './course.ts';
import type { Inquiry } from './inquiry.ts';
import type { InquiryPorts } from './ports.ts';

/**
 * Of these inquiries those to which something happens now. Of the others, which are looked at only because the directory has changed,
 * it is stored when they are due by what it says now, all in one transaction: with every account that is seen first there is such a
 * change, and there may be thousands of them.
 */
export async function stirred(
  ids: readonly InquiryId[],
  { work, snapshots, clock }: InquiryPorts,
): Promise<readonly InquiryId[]> {
  const snapshot = await snapshots.current();
  return work.run(async ({ inquiries }) => {
    const now = wholeMillisecond(clock.now());
    const stirring: InquiryId[] = [];
    for (const id of ids) {
      const inquiry = await inquiries.byId(id);
      if (inquiry === undefined) continue;
      const quiet = ifQuiet({ inquiry, snapshot, now, events: [], deliveries: [] });
      if (quiet === undefined) stirring.push(id);
      // Where that is lost somebody has just changed it, and has looked at it by that.
      else await inquiries.save(quiet, []);
    }
    return stirring;
  });
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
