/** A line whose speaker gets another name. */
export type SpeakerChange = {
  /** 1-based. */
  readonly line: number;
  readonly old: string;
  readonly now: string;
  readonly text: string;
};

/** What may stand before a name: a quote sign, a list sign, a time stamp, bold, a bracket. */
const BEFORE = String.raw`^(\s*(?:[>-]\s*)?(?:\[[\d:.]+\]\s*)?)(\*\*|__|\[)?`;
/** What stands behind it: the end of bold and a colon, in either order, or a bracket. */
const BEHIND = String.raw`(?=\s*(?:\*\*|__)?\s*[:：]|:\s*(?:\*\*|__)|\])`;

/**
 * Renames speakers where a paragraph begins with their name. Names inside of sentences stay.
 *
 * @param source The whole file.
 * @param firstLine 1-based line from which on names of speakers are looked for.
 * @param names New names by old ones.
 * @param isBold Whether new names are written in bold, for names that would otherwise not be
 *   recognized.
 */
export function speakerChanges(
  source: string,
  firstLine: number,
  names: ReadonlyMap<string, string>,
  isBold = false,
): SpeakerChange[] {
  const rules = [...names].map(([old, now]) => ({
    old,
    now,
    pattern: new RegExp(BEFORE + old.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`) + BEHIND),
  }));
  return source.split('\n').flatMap((text, at): SpeakerChange[] => {
    if (at + 1 < firstLine) return [];
    const rule = rules.find(({ pattern }) => pattern.test(text));
    if (rule === undefined) return [];
    const { old, now, pattern } = rule;
    const isPlain = pattern.exec(text)?.[2] === undefined;
    const changed = text.replace(
      pattern,
      (_, before: string, sign = '') => `${before}${sign}${now}`,
    );
    const name = new RegExp(`^(\\s*(?:[>-]\\s*)?(?:\\[[\\d:.]+\\]\\s*)?)([^:：]+[:：])`);
    return [
      {
        line: at + 1,
        old,
        now,
        text: isBold && isPlain ? changed.replace(name, '$1**$2**') : changed,
      },
    ];
  });
}
