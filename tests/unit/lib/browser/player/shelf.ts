/** What a browser keeps, as text by key. */
export function shelf(text?: string) {
  const kept = new Map(text === undefined ? [] : [['verbatim:player', text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}
