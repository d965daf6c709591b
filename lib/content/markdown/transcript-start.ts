import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { inlineRunsOf, textOf } from '@/lib/content/repair/inline-runs';
import { linesOf, trimmed } from '@/lib/content/repair/split-runs';
import { transcriptHeading, type HeadingKind } from '@/lib/language/transcript-heading';
import { markStamps } from './mark-stamps';
import { plainText } from './plain-text';
import { readOpening } from './read-opening';
import { speakersOf } from './speakers';

type People = Parameters<typeof speakersOf>[1];

/** Blocks between two such headings, of which the first was a link or a line about the second. */
const NEAR = 8;

/**
 * Turns before a heading, from which on it stands in the conversation of those who
 * go on after it. Notes name one or two people as well.
 */
const FEWEST_TURNS: Readonly<Record<HeadingKind, number>> = {
  plain: 2,
  described: 5,
  article: 2,
};

/** A heading that may part notes from the transcript. */
type Candidate = {
  readonly at: number;
  readonly kind: HeadingKind;
  readonly depth: number;
};

/** Where somebody begins to speak, or a time is told. */
type Turn = {
  readonly at: number;
  readonly name: string | null;
  readonly seconds: number | null;
};

/**
 * The place of the heading that parts show notes from the transcript, or -1.
 *
 * Any level will do, and a bold line or one in capitals. Of several it is the
 * last one before speech begins. One in the middle of a conversation, after which
 * the same people go on, is a heading of the conversation.
 */
export function transcriptStart(root: Root, people: People): number {
  const blocks = root.children;
  const candidates = blocks.flatMap((block, at) => candidateOf(block, at) ?? []);
  if (candidates.length === 0) return -1;
  const turns = turnsIn(root, people);
  const valid = candidates.filter((one) => !isInside(one, blocks, turns));
  const [first, ...later] = valid;
  if (first === undefined) return -1;
  const speech = turns.find(({ at }) => at > first.at)?.at ?? first.at;
  const last = later.findLast(({ at }) => at < speech && at - first.at <= NEAR);
  return (last ?? first).at;
}

function candidateOf(block: RootContent, at: number): Candidate | null {
  const line = block.type === 'heading' || isTitleLine(block) ? block : null;
  const kind = line === null ? null : transcriptHeading(plainText(line));
  if (line === null || kind === null) return null;
  return { at, kind, depth: line.type === 'heading' ? line.depth : 6 };
}

/** A paragraph that an author set as a heading: bold, or in capitals. */
function isTitleLine(block: RootContent): block is Paragraph {
  if (block.type !== 'paragraph') return false;
  const parts = block.children.filter(
    (part) => part.type !== 'text' || /[\p{L}\p{N}]/u.test(part.value),
  );
  if (parts.length === 1 && parts[0]?.type === 'strong') return true;
  const text = textOf(inlineRunsOf(block.children));
  return (
    parts.every(({ type }) => type === 'text') && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
  );
}

function turnsIn(original: Root, people: People): Turn[] {
  // In the notes, times are no stamps: only a copy has them marked.
  const root = structuredClone(original);
  markStamps(root, null);
  const speakers = speakersOf(root, people);
  return root.children.flatMap((block, at) => {
    if (block.type !== 'paragraph') return [];
    return linesOf(inlineRunsOf(block.children)).flatMap((line): Turn[] => {
      const { speaker, startSeconds } = readOpening(trimmed(line), speakers);
      if (speaker === null && startSeconds === null) return [];
      // A bold `Transcript:` looks like a name.
      if (speaker !== null && transcriptHeading(speaker) !== null) return [];
      return [{ at, name: speaker, seconds: startSeconds }];
    });
  });
}

/** Whether a heading stands in the text that it seems to announce. */
function isInside(one: Candidate, blocks: readonly RootContent[], turns: readonly Turn[]): boolean {
  // As the first release had it, and as the docs say it: this one is meant.
  if (one.kind === 'plain' && one.depth <= 2) return false;
  const before = turns.filter(({ at }) => at < one.at);
  const after = turns.filter(({ at }) => at > one.at);
  const names = new Set(after.flatMap(({ name }) => name ?? []));
  const goOn = before.some(({ name }) => name !== null && names.has(name));
  if (goOn && before.length >= FEWEST_TURNS[one.kind]) return true;
  if (goesOnInTime(before, after)) return true;
  if (after.length > 0) return false;
  if (one.kind === 'article') return true;
  return isBelow(one, blocks.slice(0, one.at)) && isBelow(one, blocks.slice(one.at + 1));
}

/** Chapters of the notes begin anew with the text; times of the text go on. */
function goesOnInTime(before: readonly Turn[], after: readonly Turn[]): boolean {
  const told = before.flatMap(({ seconds }) => seconds ?? []);
  const next = after.find(({ seconds }) => seconds !== null)?.seconds ?? null;
  return told.length > 1 && next !== null && next >= Math.max(...told);
}

/** Whether a higher heading stands among some blocks. */
function isBelow({ depth }: Candidate, blocks: readonly RootContent[]): boolean {
  return blocks.some((block): block is Heading => block.type === 'heading' && block.depth < depth);
}
