/** One thing that somebody did in an open modal. */
export interface ViewDeed {
  /** Whether nothing was done in that modal since. */
  isLast(): boolean;
  /** How often the modal was drawn against Slack's own order since somebody began to do things there at once; counts one more. */
  drawnAgain(): number;
  end(): void;
}

/** Tells what was done last in a modal where answers overtake one another. Knows of this process alone, and of what is under way. */
export interface ViewOrder {
  begin(viewId: string): ViewDeed;
}

interface Entry {
  last: symbol;
  drawn: number;
}

export function createViewOrder(): ViewOrder {
  const views = new Map<string, Entry>();
  return {
    begin: (viewId) => {
      const mark = Symbol(viewId);
      const entry = views.get(viewId) ?? { last: mark, drawn: 0 };
      entry.last = mark;
      views.set(viewId, entry);
      return {
        isLast: () => entry.last === mark,
        drawnAgain: () => {
          entry.drawn += 1;
          return entry.drawn;
        },
        end: () => {
          if (entry.last === mark) views.delete(viewId);
        },
      };
    },
  };
}
