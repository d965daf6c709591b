/** Items at the same time: for files, enough to keep the disk busy, below the limit of open files. */
const BATCH_SIZE = 32;

/** Does work for all items, some of them at the same time. The results have the order of the items. */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const done: R[] = [];
  for (let from = 0; from < items.length; from += BATCH_SIZE) {
    done.push(...(await Promise.all(items.slice(from, from + BATCH_SIZE).map(work))));
  }
  return done;
}
