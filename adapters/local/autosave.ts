import type { Logger } from '../../src/kernel/logger.ts';

/** Where the local workspace is kept between two starts: one JSON value. */
export interface LocalStore {
  /** What was saved last, or undefined where nothing was. */
  load(): Promise<unknown>;
  save(state: unknown): Promise<void>;
}

export interface Autosave {
  /** Something changed: it is saved soon, together with what else changes until then. */
  touch(): void;
  /** Saves what is not saved yet, and resolves when it is. Throws what the store threw. */
  flush(): Promise<void>;
}

/** Saves what `state` gives `delayMs` after the first change; one save at a time, so that an older never lands last. */
export function createAutosave(options: {
  readonly store: LocalStore;
  readonly state: () => unknown;
  readonly delayMs: number;
  readonly logger: Logger;
}): Autosave {
  let timer: NodeJS.Timeout | undefined;
  let saving: Promise<void> = Promise.resolve();

  function saveNow(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const next = saving.then(() => options.store.save(options.state()));
    // The chain goes on after a failed save; who asked for that save hears of it below.
    saving = next.catch(() => undefined);
    return next;
  }

  function saveInBackground(): void {
    saveNow().catch((error: unknown) => {
      // What could not be saved is still in memory: the next change, or the stop, tries again.
      options.logger.error('the local workspace could not be saved', { error });
      touch();
    });
  }

  function touch(): void {
    timer ??= setTimeout(saveInBackground, options.delayMs);
  }

  return {
    touch,
    flush: async () => {
      if (timer !== undefined) await saveNow();
      await saving;
    },
  };
}
