import { TURN } from '@/lib/content/repair/placeholders';

/** `>>` at the start of a line, as captions have it; to Markdown it is a quote in a quote. */
const ARROWS = /^ {0,3}(?:>|\\>|&gt;){2,3}(?=\s*[^\s>])/;
/** The same in a line, behind a sentence. */
const ARROWS_INSIDE = /(?<=[.!?…]["”’»)\]]* )(?:>|\\>|&gt;){2,3}(?= *[\p{L}\p{N}¿¡"“«[*_])/gu;
const HYPHEN = /^ {0,3}-(?=[ \t]+\S)/;
const DASH = /^ {0,3}[–—](?=\s*[\p{L}\p{N}¿¡"“«[*_])/u;
const QUOTE = /^ {0,3}>/;
/** Fences, headings, rules, tables and other lists are no turns. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const OTHER = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|\||<)/;
const NESTED = /^ {2,}[-*+][ \t]/;
const SENTENCE_END = /[.!?…。！？]["”’»)\]*_]*$/;

/** Fewest signs that are a habit. */
const ARROWS_HABIT = 2;
const DASHES_HABIT = 3;
/** Share of all beginnings that have a hyphen, where it is no list; of those with a dash. */
const MOST_HYPHENS = 0.75;
const MOST_DASHES = 0.5;

/**
 * Puts a stand-in for signs that another person speaks, `>>`, `-` or `–`, at the start of
 * lines, where the whole text has the habit. Lists stay lists.
 *
 * @param headLines Lines above the transcript, which stay as they are.
 */
export function markTurns(source: string, headLines: number): string {
  if (!/^ {0,3}(?:[-–—]|>>|\\>|&gt;)|[.!?…] *>>|&gt;&gt;/m.test(source)) return source;
  const lines = source.split('\n');
  const spoken = spokenLines(lines, headLines);
  const isOf = (sign: RegExp) => spoken.filter((at) => sign.test(lines[at] ?? ''));
  const mark = (at: number, sign: RegExp): void => {
    lines[at] = lines[at]?.replace(sign, TURN) ?? '';
  };
  const arrows = isOf(ARROWS);
  const inside = spoken.flatMap((at) => lines[at]?.match(ARROWS_INSIDE) ?? []).length;
  const hasQuotes = isOf(QUOTE).length > arrows.filter((at) => QUOTE.test(lines[at] ?? '')).length;
  if (!hasQuotes && arrows.length + inside >= ARROWS_HABIT) {
    for (const at of arrows) mark(at, ARROWS);
    for (const at of spoken) mark(at, ARROWS_INSIDE);
  }
  const beginnings = spoken.filter((at) => isBeginning(lines, at));
  for (const sign of [HYPHEN, DASH]) {
    const own = isOf(sign);
    if (isHabit(lines, own, beginnings, sign)) for (const at of own) mark(at, sign);
  }
  return lines.join('\n');
}

/** Lines of running text and lists, by number. */
function spokenLines(lines: readonly string[], headLines: number): number[] {
  const spoken: number[] = [];
  let isCode = false;
  lines.forEach((line, at) => {
    const isFence = FENCE.test(line);
    if (isFence) isCode = !isCode;
    if (at >= headLines && !isCode && !isFence && line.trim() !== '' && !OTHER.test(line))
      spoken.push(at);
  });
  return spoken;
}

/** Whether a line begins a paragraph or an item. */
function isBeginning(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]?.trim() ?? '';
  return before === '' || [HYPHEN, DASH, ARROWS].some((sign) => sign.test(lines[at] ?? ''));
}

function isHabit(
  lines: readonly string[],
  own: readonly number[],
  beginnings: readonly number[],
  sign: RegExp,
): boolean {
  const isHyphen = sign === HYPHEN;
  const most = isHyphen ? MOST_HYPHENS : MOST_DASHES;
  if (own.length < DASHES_HABIT || own.length < beginnings.length * most) return false;
  return !isHyphen || isDialogue(lines, own);
}

/** A list has nested items, short items without a stop, or an announcement with a colon. */
function isDialogue(lines: readonly string[], own: readonly number[]): boolean {
  const ends = own.map((at) => endOf(lines, at));
  const isAnnounced = own.some((at) => /:["”’»*_]*$/.test(lineBefore(lines, at)));
  const sentences = ends.filter((end) => SENTENCE_END.test(end)).length;
  if (isAnnounced || lines.some((line) => NESTED.test(line)) || sentences < own.length * 0.75) {
    return false;
  }
  const isLoose = own.filter((at) => lines[at - 1]?.trim() === '').length > own.length / 2;
  return isLoose || ends.some((end) => /\?["”’»)*_]*$/.test(end));
}

/** The last line of the paragraph or item that begins on a line. */
function endOf(lines: readonly string[], at: number): string {
  let last = at;
  while ((lines[last + 1] ?? '').trim() !== '' && !isBeginning(lines, last + 1)) last += 1;
  return (lines[last] ?? '').trimEnd();
}

/** The nearest line above that is not empty. */
function lineBefore(lines: readonly string[], at: number): string {
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above]?.trim() ?? '';
    if (line !== '') return line;
  }
  return '';
}
