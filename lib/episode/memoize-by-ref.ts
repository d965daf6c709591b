/**
 * Runs work about a whole site once in each process of a build, when a page first
 * needs it.
 *
 * @param work Depends only on its parameter, which must not be changed afterwards.
 */
export function memoizeByRef<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { readonly result: V }>();
  return (key) => {
    const known = done.get(key) ?? { result: work(key) };
    done.set(key, known);
    return known.result;
  };
}
