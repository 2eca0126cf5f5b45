/** Long enough for a database to come back. */
const PAUSES_MS = [1_000, 5_000, 15_000] as const;

/**
 * Does it, and again after a pause where it breaks, four times at most; then throws what broke last. So it does where `pause` rejects:
 * nobody wants to go on.
 */
export async function persistently<Value>(
  doing: () => Promise<Value>,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Value> {
  for (const milliseconds of PAUSES_MS) {
    try {
      return await doing();
    } catch (error) {
      await pause(milliseconds).catch(() => {
        throw error;
      });
    }
  }
  return doing();
}
