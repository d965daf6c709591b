import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { TranscriptStatus } from '@/lib/transcript/transcriber';
import { automaticNote } from './automatic-note';
import type { Cue } from './cues';
import { transcriptFiles } from '@/lib/links/transcript-files';

/** Links to the episode's page and to its text in other formats. The format allows extra fields. */
export type Alternates = {
  readonly page: string;
  readonly audio: string;
  readonly language: string;
  /** Only for a transcript that a program wrote. */
  readonly transcriptStatus?: TranscriptStatus;
  /** The same for people. */
  readonly note?: string;
  readonly alternates: readonly { readonly type: string; readonly url: string }[];
};

/**
 * Captions in the JSON format of Podcasting 2.0, with a segment for each cue.
 *
 * @param hasWords Whether each segment also contains its words, each in the format of a
 *   segment. The specification does not define them; readers ignore them.
 * @param alternates Written first, so that the first lines identify the file.
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 */
export function podcastJson(
  cues: readonly Cue[],
  hasWords: boolean,
  alternates: Alternates,
): string {
  const lines = cues.map(({ start, end, speaker, text, words, isEstimate }) =>
    JSON.stringify({
      ...(speaker !== null && { speaker }),
      startTime: seconds(start),
      endTime: seconds(end),
      body: text,
      ...(hasWords &&
        isEstimate !== true && {
          // Written out, since spreading each of so many words takes ten times as long.
          words: words.map(({ start: from, end: to, text: body }) => ({
            startTime: seconds(from),
            endTime: seconds(to),
            body,
          })),
        }),
    }),
  );
  const about = JSON.stringify({ version: '1.0.0', ...alternates }).slice(0, -1);
  return `${about},"segments":[\n${lines.join(',\n')}\n]}\n`;
}

export function alternatesOf(show: Show, episode: Episode): Alternates {
  const files = transcriptFiles(episode).filter(({ name }) => name !== 'transcript.json');
  const note = automaticNote(show, episode);
  return {
    page: absoluteUrl(show, episodePath(episode)),
    audio: absoluteUrl(show, episode.audio.src),
    language: show.language,
    ...(note !== null && { transcriptStatus: 'automatic' as const, note }),
    alternates: files.map(({ type, path }) => ({ type, url: absoluteUrl(show, path) })),
  };
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}
