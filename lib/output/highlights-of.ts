import type { Episode, Soundbite } from '@/lib/episode/episode';
import { speakersOf, type Speaker } from '@/lib/episode/speakers';
import { cutAtSentence } from '@/lib/language/cut-at-sentence';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { quotationMarksFor } from '@/lib/language/typography/quotation-marks';
import { typesetText } from '@/lib/language/typography/typeset-text';
import type { Show } from '@/lib/show/show';
import { isSameAudio } from '@/lib/transcript/same-audio';
import { spokenText, type SpokenPiece } from './transcript/spoken-text';

/** A short clip that the author chose, as a pulled quote. Times are seconds. */
export type Highlight = {
  readonly start: number;
  readonly end: number;
  /** What is said in it; `null` without the times of words. */
  readonly quote: string | null;
  /** Who says it; `null` if the text names no one, or several people speak. */
  readonly speaker: Speaker | null;
  /** The author's title of the clip, else that of the episode. */
  readonly title: string;
};

/** More would push the transcript too far down. */
const MOST = 3;

/** Number of letters after which a quote is cut at a sentence. */
const LONGEST_QUOTE = 280;

type SaidPiece = SpokenPiece & {
  readonly speaker: string | null;
  readonly startsSentence: boolean;
  readonly endsSentence: boolean;
};

/** The first soundbites of an episode, as pulled quotes. */
export function highlightsOf(show: Show, episode: Episode): readonly Highlight[] {
  const soundbites = episode.soundbites.slice(0, MOST);
  if (soundbites.length === 0) return [];
  const speakers = speakersOf(show, episode);
  const pieces = piecesOf(show, episode);
  const rules = sentenceRulesFor(show.language);
  const marks = show.smartPunctuation ? quotationMarksFor(show.language) : null;
  const print = (text: string) => (marks === null ? text : typesetText(text, marks));
  return soundbites.map((soundbite) => {
    const { startSeconds: start, durationSeconds, title } = soundbite;
    const said = pieces.filter((piece) => isIn(soundbite, piece));
    const text = textOf(said);
    const names = new Set(said.map(({ speaker }) => speaker));
    const [name] = names.size === 1 ? names : [];
    return {
      start,
      end: Number((start + durationSeconds).toFixed(3)),
      quote: text === '' ? null : print(cutAtSentence(text, LONGEST_QUOTE, rules)),
      speaker: (name != null && speakers.get(name)) || null,
      title: title ?? episode.title,
    };
  });
}

function piecesOf({ language }: Show, { transcript, timing, audio }: Episode): SaidPiece[] {
  if (timing === null || timing.level === 'paragraphs') return [];
  if (!isSameAudio(timing.durationSeconds, audio.durationSeconds)) return [];
  return spokenText(transcript, timing, language).blocks.flatMap(({ speaker, pieces }) =>
    pieces.map((piece, at) => ({
      ...piece,
      speaker,
      startsSentence: piece.sentence !== pieces[at - 1]?.sentence,
      endsSentence: piece.sentence !== pieces[at + 1]?.sentence,
    })),
  );
}

/** A word belongs to the clip if most of it is heard. */
function isIn(clip: Soundbite, { startSeconds, endSeconds }: SpokenPiece): boolean {
  const middle = (startSeconds + endSeconds) / 2;
  return middle >= clip.startSeconds && middle <= clip.startSeconds + clip.durationSeconds;
}

/**
 * The text of some words, with an ellipsis where it begins or ends within a sentence. Paragraphs
 * have no space at their end.
 */
function textOf(pieces: readonly SaidPiece[]): string {
  const text = pieces
    .map((piece) => piece.text.trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  const before = pieces[0]?.startsSentence === false ? '…' : '';
  const isWhole = pieces.at(-1)?.endsSentence !== false;
  return before + (isWhole ? text : `${text.replace(/[,;:،؛]$/, '')}…`);
}
