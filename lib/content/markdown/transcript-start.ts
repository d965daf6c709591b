import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { inlineRunsOf, textOf } from '@/lib/content/repair/inline-runs';
import { linesOf, trimmed } from '@/lib/content/repair/split-runs';
import { isTitleLike, wordsIn } from '@/lib/content/repair/title-like';
import { transcriptHeading, type HeadingKind } from '@/lib/language/transcript-heading';
import { markStamps } from './mark-stamps';
import { plainText } from './plain-text';
import { readOpening } from './read-opening';
import { speakersOf } from './speakers';

type People = Parameters<typeof speakersOf>[1];

/** Two such headings within this many blocks: the first only links to or announces the second. */
const MAX_DISTANCE = 8;

/**
 * Number of turns before a heading that make it part of the conversation if the same people
 * speak after it. Show notes may also name one or two people.
 */
const MIN_TURNS: Readonly<Record<HeadingKind, number>> = {
  plain: 2,
  described: 5,
  titled: 2,
  article: 2,
};

/** A heading that may separate notes from the transcript. */
type Candidate = {
  readonly at: number;
  readonly kind: HeadingKind;
  readonly depth: number;
  /** Whether it is a heading, or looks like one. */
  readonly isTitle: boolean;
};

/** The position of a speaker's name or a time stamp. */
type Turn = {
  readonly at: number;
  readonly name: string | null;
  readonly seconds: number | null;
};

/**
 * The index of the heading that separates show notes from the transcript, or -1.
 *
 * It may have any level, or be a bold line or a line in capitals. Of several headings, the
 * last one before speech begins is used. A heading in the middle of a conversation, after
 * which the same people continue, belongs to the conversation.
 */
export function transcriptStart(root: Root, people: People): number {
  const blocks = root.children;
  const candidates = blocks.flatMap((block, at) => candidateOf(block, at) ?? []);
  const [only] = candidates;
  if (only === undefined) return -1;
  // Nothing can make this form mean something else, and the rest takes time.
  if (candidates.length === 1 && only.kind === 'plain' && only.depth <= 2) return only.at;
  const turns = turnsIn(root, people);
  const valid = candidates.filter((one) => !isWithinTranscript(one, blocks, turns));
  const [first, ...later] = valid;
  if (first === undefined) return -1;
  const speech = turns.find(({ at }) => at > first.at)?.at ?? first.at;
  const last = later.findLast(({ at }) => at < speech && at - first.at <= MAX_DISTANCE);
  return (last ?? first).at;
}

function candidateOf(block: RootContent, at: number): Candidate | null {
  const line = block.type === 'heading' || block.type === 'paragraph' ? block : null;
  const kind = line === null ? null : transcriptHeading(plainText(line));
  if (line === null || kind === null) return null;
  const isTitle = line.type === 'heading' || isTitleLine(line);
  // Plain words announce the transcript only if they are nothing but its name.
  if (!isTitle && !isPlainLine(line)) return null;
  return { at, kind, isTitle, depth: line.type === 'heading' ? line.depth : 6 };
}

const MAX_PLAIN_WORDS = 3;

/** Whether a paragraph is a short line of plain words, such as `Full transcript:`. */
function isPlainLine(block: Paragraph): boolean {
  const text = textOf(inlineRunsOf(block.children)).trim();
  return (
    block.children.every(({ type }) => type === 'text') &&
    wordsIn(text) <= MAX_PLAIN_WORDS &&
    isTitleLike(text)
  );
}

/** Whether a paragraph looks like a heading: bold, in italics or in capitals. */
function isTitleLine(block: Paragraph): boolean {
  const parts = block.children.filter(
    (part) => part.type !== 'text' || /[\p{L}\p{N}]/u.test(part.value),
  );
  if (parts.length === 1 && /^(?:strong|emphasis)$/.test(parts[0]?.type ?? '')) return true;
  const text = textOf(inlineRunsOf(block.children));
  return (
    parts.every(({ type }) => type === 'text') && /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
  );
}

function turnsIn(original: Root, people: People): Turn[] {
  // Mark stamps in a copy only, because times in the notes are not stamps.
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

/** Whether a heading is inside the transcript that it seems to announce. */
function isWithinTranscript(
  one: Candidate,
  blocks: readonly RootContent[],
  turns: readonly Turn[],
): boolean {
  // This is the form in the docs and the first release, so it always starts the transcript.
  if (one.kind === 'plain' && one.depth <= 2) return false;
  // Speech must follow plain words at once.
  if (!one.isTitle && !turns.some(({ at }) => at === one.at + 1)) return true;
  const before = turns.filter(({ at }) => at < one.at);
  const after = turns.filter(({ at }) => at > one.at);
  const names = new Set(after.flatMap(({ name }) => name ?? []));
  const speakersContinue = before.some(({ name }) => name !== null && names.has(name));
  if (speakersContinue && before.length >= MIN_TURNS[one.kind]) return true;
  if (timesContinue(before, after)) return true;
  if (after.length > 0) return false;
  if (one.kind === 'article') return true;
  return (
    hasHigherHeading(one, blocks.slice(0, one.at)) &&
    hasHigherHeading(one, blocks.slice(one.at + 1))
  );
}

/** Whether times continue after a heading. Those of chapters in notes start again with the text. */
function timesContinue(before: readonly Turn[], after: readonly Turn[]): boolean {
  const times = before.flatMap(({ seconds }) => seconds ?? []);
  const next = after.find(({ seconds }) => seconds !== null)?.seconds ?? null;
  return times.length > 1 && next !== null && next >= Math.max(...times);
}

/** Whether the blocks contain a heading of a higher level. */
function hasHigherHeading({ depth }: Candidate, blocks: readonly RootContent[]): boolean {
  return blocks.some((block): block is Heading => block.type === 'heading' && block.depth < depth);
}
