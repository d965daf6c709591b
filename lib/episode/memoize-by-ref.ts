/**
 * Makes work about a whole site happen once in each process of a build, when a
 * page first asks for it.
 *
 * @param work Depends on its parameter alone, which nobody changes afterwards.
 */
export function memoizeByRef<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { readonly result: V }>();
  return (key) => {
    const known = done.get(key) ?? { result: work(key) };
    done.set(key, known);
    return known.result;
  };
}
