/**
 * What `make` leaves on the heap, in millions of bytes, and what it made. Needs `node --expose-gc`; throws without.
 */
export function heapOf<Made>(make: () => Made): { readonly made: Made; readonly megabytes: number } {
  const before = used();
  const made = make();
  return { made, megabytes: (used() - before) / 1e6 };
}

function used(): number {
  if (globalThis.gc === undefined) throw new Error('Run it with node --expose-gc');
  // What the first run only marks, the second frees.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
