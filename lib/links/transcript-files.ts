import { isSameAudio } from '@/lib/transcript/same-audio';
import type { Episode } from '@/lib/episode/episode';
import { episodePath } from './address';
import { chaptersOf } from '@/lib/episode/chapters';

/** A file with the transcript, in a format that an episode's page links to. */
export type TranscriptFile = {
  readonly name:
    'transcript.vtt' | 'transcript.srt' | 'transcript.json' | 'transcript.txt' | 'index.md';
  /** Short, and the same in every language. */
  readonly label: string;
  /** Media type. */
  readonly type: string;
  /** Path below the site's root. */
  readonly path: string;
};

const TIMED = [
  { name: 'transcript.vtt', label: 'VTT', type: 'text/vtt' },
  { name: 'transcript.srt', label: 'SRT', type: 'application/x-subrip' },
  { name: 'transcript.json', label: 'JSON', type: 'application/json' },
] as const;
const TEXT = { name: 'transcript.txt', label: 'Text', type: 'text/plain' } as const;
const MARKDOWN = { name: 'index.md', label: 'Markdown', type: 'text/markdown' } as const;

/**
 * Whether an episode has captions. If only paragraphs are timed, each paragraph is a
 * cue, so each must have a time: interpolating between stamps some minutes apart
 * would be wrong by minutes.
 */
export function hasCaptions({ timing, audio }: Pick<Episode, 'timing' | 'audio'>): boolean {
  if (timing === null) return false;
  if (timing.level !== 'paragraphs') return true;
  const isTimed = isSameAudio(timing.durationSeconds, audio.durationSeconds);
  return isTimed && timing.blocks.every((span) => span !== null);
}

/**
 * The files of an episode. Captions are included if they have times; without a transcript,
 * only the Markdown is left, which has the summary and the notes.
 */
export function transcriptFiles(episode: Episode): TranscriptFile[] {
  const hasText = episode.transcript.sections.length > 0;
  const files = [
    ...(hasText && hasCaptions(episode) ? TIMED : []),
    ...(hasText ? [TEXT] : []),
    MARKDOWN,
  ];
  return files.map((file) => ({ ...file, path: `${episodePath(episode)}${file.name}` }));
}

/** Path of the chapters; `null` when an episode has none. */
export function chaptersPath(episode: Episode): string | null {
  const hasChapters =
    episode.listedChapters.length > 0 ||
    chaptersOf(episode).some(({ id }) => id === null || episode.timing !== null);
  return hasChapters ? `${episodePath(episode)}chapters.json` : null;
}

/** Path of the timing that a page fetches; `null` when there is none. */
export function timingPath(episode: Episode): string | null {
  return episode.timing === null ? null : `${episodePath(episode)}timing.json`;
}
