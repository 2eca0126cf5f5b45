/** Lets one wait for a while, and others cut that short. */
export interface Alarm {
  /** Ends the waiting; where nobody waits just now, that of whoever waits next. */
  ring(): void;
  /** Forgets that it rang: what it rang for is about to be seen. */
  reset(): void;
  /** Resolves when it rings, has rung since the last reset, or the time is over. */
  wait(ms: number): Promise<void>;
}

export function createAlarm(): Alarm {
  let hasRung = false;
  let end = (): void => {};
  return {
    ring() {
      hasRung = true;
      end();
    },
    reset() {
      hasRung = false;
    },
    wait(ms) {
      if (hasRung) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, ms);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
  };
}
