/**
 * Keeps the results that were used last, so that a long build does not keep all of them.
 *
 * @param limit Number of results that are kept.
 * @returns A function that returns the result of a key, and makes it if it is not kept.
 */
export function keepRecent<T>(limit: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const result = kept.get(key) ?? make();
    // A map lists its keys in the order in which they were set.
    kept.delete(key);
    kept.set(key, result);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return result;
  };
}
