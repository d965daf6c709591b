import { TURN } from '@/lib/content/repair/placeholders';

/** `>>` at the start of a line, as in captions; Markdown reads it as a nested quote. */
const ARROWS = /^ {0,3}(?:>|\\>|&gt;){2,3}(?=\s*[^\s>])/;
/** The same inside a line, after a sentence. */
const ARROWS_INSIDE = /(?<=[.!?…]["”’»)\]]* )(?:>|\\>|&gt;){2,3}(?= *[\p{L}\p{N}¿¡"“«[*_])/gu;
const HYPHEN = /^ {0,3}-(?=[ \t]+\S)/;
const DASH = /^ {0,3}[–—](?=\s*[\p{L}\p{N}¿¡"“«[*_])/u;
const QUOTE = /^ {0,3}>/;
/** A code fence, which does not begin a turn. */
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const OTHER = /^ {0,3}(?:#{1,6}(?:\s|$)|(?:-[ \t]*){3,}$|(?:\*[ \t]*){3,}$|\||<)/;
const NESTED = /^ {2,}[-*+][ \t]/;
const SENTENCE_END = /[.!?…。！？]["”’»)\]*_]*$/;

/** Number of markers that make a pattern. */
const MIN_ARROWS = 2;
const MIN_DASHES = 3;
/** Share of paragraphs and items that must begin with a hyphen, or with a dash, to be turns. */
const MIN_HYPHEN_SHARE = 0.75;
const MIN_DASH_SHARE = 0.5;

/**
 * Replaces `>>`, `-` or `–` at the start of lines by a placeholder if the whole text uses
 * them to mark a change of speaker. Lists stay lists.
 *
 * @param headLines Number of lines above the transcript, which are not changed.
 */
export function markTurns(source: string, headLines: number): string {
  if (!/^ {0,3}(?:[-–—]|>>|\\>|&gt;)|[.!?…] *>>|&gt;&gt;/m.test(source)) return source;
  const lines = source.split('\n');
  const spoken = spokenLines(lines, headLines);
  const isOf = (marker: RegExp) => spoken.filter((at) => marker.test(lines[at] ?? ''));
  const mark = (at: number, marker: RegExp): void => {
    lines[at] = lines[at]?.replace(marker, TURN) ?? '';
  };
  const arrows = isOf(ARROWS);
  const inside = spoken.flatMap((at) => lines[at]?.match(ARROWS_INSIDE) ?? []).length;
  const hasQuotes = isOf(QUOTE).length > arrows.filter((at) => QUOTE.test(lines[at] ?? '')).length;
  if (!hasQuotes && arrows.length + inside >= MIN_ARROWS) {
    for (const at of arrows) mark(at, ARROWS);
    for (const at of spoken) mark(at, ARROWS_INSIDE);
  }
  const beginnings = spoken.filter((at) => isBeginning(lines, at));
  for (const marker of [HYPHEN, DASH]) {
    const own = isOf(marker);
    if (areTurns(lines, own, beginnings, marker)) for (const at of own) mark(at, marker);
  }
  return lines.join('\n');
}

/** The numbers of the lines with running text and lists. */
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

/** Whether a line begins a paragraph or a list item. */
function isBeginning(lines: readonly string[], at: number): boolean {
  const before = lines[at - 1]?.trim() ?? '';
  return before === '' || [HYPHEN, DASH, ARROWS].some((marker) => marker.test(lines[at] ?? ''));
}

function areTurns(
  lines: readonly string[],
  own: readonly number[],
  beginnings: readonly number[],
  marker: RegExp,
): boolean {
  const isHyphen = marker === HYPHEN;
  const minShare = isHyphen ? MIN_HYPHEN_SHARE : MIN_DASH_SHARE;
  if (own.length < MIN_DASHES || own.length < beginnings.length * minShare) return false;
  return !isHyphen || isDialogue(lines, own);
}

/**
 * Excludes lists: they have nested items, short items without a full stop, or a colon before them.
 */
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

/** The last line of the paragraph or list item that begins on a line. */
function endOf(lines: readonly string[], at: number): string {
  let last = at;
  while ((lines[last + 1] ?? '').trim() !== '' && !isBeginning(lines, last + 1)) last += 1;
  return (lines[last] ?? '').trimEnd();
}

/** The nearest non-empty line above. */
function lineBefore(lines: readonly string[], at: number): string {
  for (let above = at - 1; above >= 0; above -= 1) {
    const line = lines[above]?.trim() ?? '';
    if (line !== '') return line;
  }
  return '';
}
