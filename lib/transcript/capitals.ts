/** Fewer letters are an abbreviation, such as `FAQ`. */
const FEWEST = 5;

/** Whether a title is written in capitals, which pages show as a small label. */
export function isInCapitals(title: string): boolean {
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= FEWEST && !/\p{Ll}/u.test(title);
}
