/** Items at the same time: for files, enough to keep the disk busy, below the limit of open files. */
const AT_ONCE = 32;

/** Does work for all items, some of them at the same time. The results have the order of the items. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  const rest = items.entries();
  const takeTurns = async () => {
    for (const [at, item] of rest) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return results;
}
