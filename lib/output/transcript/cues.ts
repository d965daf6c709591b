import type { SpokenPiece, SpokenText } from './spoken-text';
import { lineCount, wrapLines } from './wrap-lines';

/** A caption cue. Times are whole milliseconds. */
export type Cue = {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly text: string;
  /** The text, wrapped into lines. */
  readonly lines: readonly string[];
  /** Set if the times of its words are estimates. */
  readonly isEstimate?: true;
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

/** Maximum size of a cue in a format. */
export type CueShape = {
  /** Letters per line. */
  readonly width: number;
  readonly lines: number;
  /** Text before the first cue of a new speaker. */
  readonly nameOf: (speaker: string) => string;
};

/** Minimum and maximum duration of a cue, in seconds. */
const MIN_SECONDS = 1;
const MAX_SECONDS = 7;
/** A cue ends at a silence of this many seconds. */
const SILENCE_SECONDS = 1;

/**
 * A transcript as captions: one sentence per cue. Long sentences are split at pauses into
 * parts of similar length, and short ones are joined. No cue crosses a paragraph, so
 * each has one speaker, and no two cues overlap.
 */
export function cuesOf({ blocks, durationSeconds }: SpokenText, shape: CueShape): Cue[] {
  let before: string | null = null;
  const drafts = blocks.flatMap(({ speaker, pieces }) => {
    const isNew = speaker !== null && speaker !== before;
    if (pieces.length > 0) before = speaker;
    const [first, ...rest] = pieces;
    if (first === undefined) return [];
    const named = isNew ? { ...first, text: shape.nameOf(speaker) + first.text } : first;
    return groupsOf([named, ...rest], shape).map((group) => ({ speaker, group }));
  });
  return withoutOverlaps(
    drafts.map(({ speaker, group }) => ({
      start: milliseconds(group[0]?.startSeconds ?? 0),
      end: milliseconds(group.at(-1)?.endSeconds ?? 0),
      speaker,
      text: textOf(group),
      lines: wrapLines(textOf(group), shape.width),
      ...(group.some(({ isEstimate }) => isEstimate) && { isEstimate: true as const }),
      words: group.map(({ text, startSeconds, endSeconds }) => ({
        start: milliseconds(startSeconds),
        end: milliseconds(endSeconds),
        text: text.trim(),
      })),
    })),
    milliseconds(durationSeconds),
  );
}

type Group = readonly SpokenPiece[];

function groupsOf(pieces: Group, shape: CueShape): Group[] {
  const sentences: SpokenPiece[][] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    const previous = last?.at(-1);
    if (last === undefined || previous === undefined || isApart(previous, piece)) {
      sentences.push([piece]);
    } else last.push(piece);
  }
  const groups: Group[] = [];
  for (const part of sentences.flatMap((sentence) => split(sentence, shape))) {
    const last = groups.at(-1);
    const both = last === undefined ? part : [...last, ...part];
    const isShort = last !== undefined && (isBrief(last) || isBrief(part));
    if (isShort && silenceIn(last, part) < SILENCE_SECONDS && fits(both, shape)) {
      groups[groups.length - 1] = both;
    } else groups.push(part);
  }
  return groups;
}

function isApart(piece: SpokenPiece, next: SpokenPiece): boolean {
  return (
    piece.sentence !== next.sentence || next.startSeconds - piece.endSeconds >= SILENCE_SECONDS
  );
}

/** Splits a group recursively at the best position, until each part fits. */
function split(group: Group, shape: CueShape): Group[] {
  if (group.length < 2 || fits(group, shape)) return [group];
  const total = textOf(group).length;
  let best = { at: 1, cost: Infinity };
  let length = 0;
  group.slice(0, -1).forEach((piece, index) => {
    length += piece.text.length;
    const rest = (group[index + 1]?.startSeconds ?? 0) - piece.endSeconds;
    const pause = breakBonus(piece, group[index + 1]) + Math.min(0.25, rest / 2);
    const cost = Math.abs(length / total - 0.5) - pause;
    if (cost < best.cost) best = { at: index + 1, cost };
  });
  return [...split(group.slice(0, best.at), shape), ...split(group.slice(best.at), shape)];
}

/** Bonus for a cue that ends after this word. A full stop inside a sentence belongs to an abbreviation such as `z. B.` */
function breakBonus({ text, sentence }: SpokenPiece, next: SpokenPiece | undefined): number {
  if (next?.sentence !== sentence) return 0.3;
  return /[,;:–—、，；：][\p{Pe}\p{Pf}"']*\s*$/u.test(text) ? 0.2 : 0;
}

function fits(group: Group, { width, lines }: CueShape): boolean {
  return lengthIn(group) <= MAX_SECONDS && lineCount(textOf(group), width) <= lines;
}

function isBrief(group: Group): boolean {
  return lengthIn(group) < MIN_SECONDS;
}

function lengthIn(group: Group): number {
  return (group.at(-1)?.endSeconds ?? 0) - (group[0]?.startSeconds ?? 0);
}

function silenceIn(before: Group, after: Group): number {
  return (after[0]?.startSeconds ?? 0) - (before.at(-1)?.endSeconds ?? 0);
}

function textOf(group: Group): string {
  return group
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** Extends short cues into the following silence, but not into the next cue. */
function withoutOverlaps(cues: readonly Cue[], duration: number): Cue[] {
  let latest = 0;
  return cues.map((cue, at) => {
    const start = Math.max(cue.start, latest);
    const next = Math.max(cues[at + 1]?.start ?? Math.max(duration, cue.end), start + 1);
    const wanted = Math.max(cue.end, start + MIN_SECONDS * 1000);
    latest = Math.min(wanted, next);
    return { ...cue, start, end: latest };
  });
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
