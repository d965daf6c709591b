import type { SpokenPiece, SpokenText } from './spoken-text';
import { lineCount, wrapLines } from './wrap-lines';

/** A timed piece of text. Times are whole milliseconds. */
export type Cue = {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly text: string;
  /** The same as it fits. */
  readonly lines: readonly string[];
  readonly words: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
};

/** What a format has room for. */
export type CueShape = {
  /** Letters in a line. */
  readonly width: number;
  readonly lines: number;
  /** What stands before the text where another one begins to speak. */
  readonly nameOf: (speaker: string) => string;
};

/** Seconds that a cue should stay at least and at most. */
const SHORTEST = 1;
const LONGEST = 7;
/** Seconds of silence that no cue stays over. */
const SILENCE = 1;

/**
 * A transcript as captions: a sentence each, long ones in parts of about the
 * same length that end where the voice rests, short ones joined. None crosses
 * a paragraph, and so none has two speakers; none overlaps another.
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
  return settled(
    drafts.map(({ speaker, group }) => ({
      start: milliseconds(group[0]?.startSeconds ?? 0),
      end: milliseconds(group.at(-1)?.endSeconds ?? 0),
      speaker,
      text: textOf(group),
      lines: wrapLines(textOf(group), shape.width),
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
    if (isShort && silenceIn(last, part) < SILENCE && fits(both, shape)) {
      groups[groups.length - 1] = both;
    } else groups.push(part);
  }
  return groups;
}

function isApart(piece: SpokenPiece, next: SpokenPiece): boolean {
  return piece.sentence !== next.sentence || next.startSeconds - piece.endSeconds >= SILENCE;
}

/** Parts that have room, each cut in two where that is best. */
function split(group: Group, shape: CueShape): Group[] {
  if (group.length < 2 || fits(group, shape)) return [group];
  const total = textOf(group).length;
  let best = { at: 1, cost: Infinity };
  let length = 0;
  group.slice(0, -1).forEach((piece, index) => {
    length += piece.text.length;
    const rest = (group[index + 1]?.startSeconds ?? 0) - piece.endSeconds;
    const pause = restFor(piece, group[index + 1]) + Math.min(0.25, rest / 2);
    const cost = Math.abs(length / total - 0.5) - pause;
    if (cost < best.cost) best = { at: index + 1, cost };
  });
  return [...split(group.slice(0, best.at), shape), ...split(group.slice(best.at), shape)];
}

/** How well a cue may end behind a word. A full stop inside a sentence is one of `z. B.` */
function restFor({ text, sentence }: SpokenPiece, next: SpokenPiece | undefined): number {
  if (next?.sentence !== sentence) return 0.3;
  return /[,;:–—、，；：][\p{Pe}\p{Pf}"']*\s*$/u.test(text) ? 0.2 : 0;
}

function fits(group: Group, { width, lines }: CueShape): boolean {
  return lengthIn(group) <= LONGEST && lineCount(textOf(group), width) <= lines;
}

function isBrief(group: Group): boolean {
  return lengthIn(group) < SHORTEST;
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

/** Lets brief cues stay into the silence behind them, and none into the next one. */
function settled(cues: readonly Cue[], duration: number): Cue[] {
  let latest = 0;
  return cues.map((cue, at) => {
    const start = Math.max(cue.start, latest);
    const next = Math.max(cues[at + 1]?.start ?? Math.max(duration, cue.end), start + 1);
    const wanted = Math.max(cue.end, start + SHORTEST * 1000);
    latest = Math.min(wanted, next);
    return { ...cue, start, end: latest };
  });
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
