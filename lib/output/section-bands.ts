import type { Episode } from '@/lib/episode/episode';
import { isConversation, type SpeakerNumber, type Speakers } from '@/lib/episode/speakers';
import { sectionEnd } from '@/lib/transcript/section-times';
import type { TimeSpan } from '@/lib/transcript/timing';
import type { Block, Section } from '@/lib/transcript/transcript';
import { hasWords, wordsIn } from '@/lib/transcript/words';

/** What one speaker says in a section. */
export type BandPart = {
  readonly number: SpeakerNumber;
  /** Path of an SVG of height 1, in whole per cent of the section: `M0 .5h40M55 .5h5`. */
  readonly path: string;
};

/** A turn from one share of a section to another, in per cent. */
type Turn = { readonly number: SpeakerNumber; readonly from: number; readonly to: number };

type Sources = Pick<Episode, 'transcript' | 'timing' | 'audio'>;

/**
 * Who speaks where in each section, by the section's id: by time, or by words where the
 * section is not timed. Empty if only one person speaks.
 */
export function sectionBands(
  { transcript, timing, audio }: Sources,
  speakers: Speakers,
): ReadonlyMap<string, readonly BandPart[]> {
  if (!isConversation(speakers)) return new Map();
  const { sections } = transcript;
  let speaker: string | null = null;
  let at = 0;
  return new Map(
    sections.map((section, index) => {
      const end = sectionEnd(sections, index, audio.durationSeconds);
      const blocks = section.blocks.filter(({ text }) => hasWords(text));
      const numbers = blocks.map((block) => {
        // Only the first paragraph of a turn has the speaker's name.
        speaker = block.isUnnamedTurn === true ? null : (block.speaker ?? speaker);
        return speaker === null ? 0 : (speakers.get(speaker)?.number ?? 0);
      });
      const spans = blocks.map((_, offset) => timing?.blocks[at + offset] ?? null);
      at += blocks.length;
      const shares = timedShares(section, spans, end) ?? sharesByWords(blocks);
      return [section.id, partsOf(joinTurns(numbers, shares))] as const;
    }),
  );
}

type Share = Pick<Turn, 'from' | 'to'>;

function timedShares(
  { startSeconds }: Section,
  spans: readonly (TimeSpan | null)[],
  end: number,
): Share[] | null {
  if (startSeconds === null || end <= startSeconds) return null;
  const shareOf = (seconds: number) =>
    Math.min(100, Math.max(0, ((seconds - startSeconds) / (end - startSeconds)) * 100));
  const shares = spans.flatMap((span) =>
    span === null ? [] : [{ from: shareOf(span.startSeconds), to: shareOf(span.endSeconds) }],
  );
  return shares.length === spans.length ? shares : null;
}

function sharesByWords(blocks: readonly Block[]): Share[] {
  const counts = blocks.map(({ text }) => wordsIn(text).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const from = (before / all) * 100;
    before += count;
    return { from, to: (before / all) * 100 };
  });
}

/** Turns in order. A speaker's paragraphs in a row are one turn. */
function joinTurns(numbers: readonly SpeakerNumber[], shares: readonly Share[]): Turn[] {
  const turns: Turn[] = [];
  shares.forEach((share, at) => {
    const number = numbers[at] ?? 0;
    const last = turns.at(-1);
    if (last?.number === number) turns[turns.length - 1] = { ...last, to: share.to };
    else turns.push({ number, ...share });
  });
  return turns;
}

function partsOf(turns: readonly Turn[]): BandPart[] {
  const numbers = [...new Set(turns.map(({ number }) => number))];
  return numbers.flatMap((number) => {
    const path = turns
      .filter((turn) => turn.number === number)
      .map(({ from, to }) => [Math.round(from), Math.round(to)] as const)
      .filter(([from, to]) => to > from)
      .map(([from, to]) => `M${from} .5h${to - from}`)
      .join('');
    return path === '' ? [] : [{ number, path }];
  });
}
