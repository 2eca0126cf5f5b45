import type { EventLog } from '../../src/deliveries/ports.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import type { Logger } from '../../src/kernel/logger.ts';
import { createEventMemory } from './event-memory.ts';

/** Tells what is new from what Slack repeats, for all replicas together. */
export interface Once {
  /**
   * Whether this is the first time that the workspace tells of it. Where the log can't be asked, only this process's memory counts:
   * handling an event twice is better than losing it. Never rejects.
   */
  isNew(workspaceId: string, once: string): Promise<boolean>;
}

/** A repetition to the same process is known without asking the log. */
export function createOnce(log: EventLog, clock: Clock, logger: Logger): Once {
  const memory = createEventMemory(clock);
  return {
    isNew: async (workspaceId, once) => {
      const key = `slack:${workspaceId}:${once}`;
      if (!memory.isNew(key)) return false;
      try {
        return await log.isNew(key, clock.now());
      } catch (error) {
        logger.warn('the log of events can not be asked, this one is handled', { error });
        return true;
      }
    },
  };
}
