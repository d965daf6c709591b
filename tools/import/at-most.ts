/**
 * Lets at most so many tasks run at once for each key, in the order in which they come.
 *
 * @param most The number for each key.
 */
export function atMost(most: number): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const running = new Map<string, number>();
  const waiting = new Map<string, (() => void)[]>();
  return async (key, task) => {
    const count = running.get(key) ?? 0;
    if (count >= most) {
      await new Promise<void>((resolve) => {
        waiting.set(key, [...(waiting.get(key) ?? []), resolve]);
      });
    } else running.set(key, count + 1);
    try {
      return await task();
    } finally {
      // The next one takes the place, so that the number stays.
      const next = waiting.get(key)?.shift();
      if (next === undefined) running.set(key, (running.get(key) ?? 1) - 1);
      else next();
    }
  };
}
