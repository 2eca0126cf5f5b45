import type { Logger } from '../../kernel/logger.ts';
import type { Gap } from './gap.ts';
import type { GapPorts } from './ports.ts';

/** So many wait to be stored at most: where the database is slow, answers matter more. */
const MOST_WAITING = 100;

/** Records a gap behind the answer, which neither waits for it nor breaks with it: what goes wrong is a line in the log. */
export function createGapRecorder({ work }: Pick<GapPorts, 'work'>, logger: Logger): (gap: Gap) => void {
  let waiting = 0;

  async function record(gap: Gap): Promise<void> {
    waiting += 1;
    try {
      await work.run(({ gaps }) => gaps.record(gap));
    } catch (error) {
      // The answer has gone out, and nobody waits for this.
      logger.warn('Could not record a gap', { error });
    } finally {
      waiting -= 1;
    }
  }

  return (gap) => {
    if (waiting < MOST_WAITING) void record(gap);
    else logger.warn('Left a gap out, since many wait to be recorded');
  };
}
