import type { ContentNotice, ContentProblem } from '@/lib/content/content-error';
import type { EpisodeAudio } from '@/lib/episode/episode';
import type { Timing } from '@/lib/transcript/timing';
import type { Transcriber } from '@/lib/transcript/transcriber';
import type { Transcript } from '@/lib/transcript/transcript';

/** Access to the files with timings. */
export type TimingSource = {
  /** Paths of the timings and timed transcripts in the content folder. */
  readonly timedFiles: Pick<ReadonlySet<string>, 'has'>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** SHA-256 of the audio at an address; `null` if it is not a local file. */
  readonly hashAudio: (src: string) => Promise<string | null>;
};

/** An episode whose text needs times. */
export type Untimed = {
  /** Path of the episode, shown in problems. */
  readonly file: string;
  readonly transcript: Transcript;
  /** The `transcript` of the front matter. */
  readonly named: string | undefined;
  /** `null` if the audio has a problem. */
  readonly audio: EpisodeAudio | null;
  /** People whose names count as speakers before a colon. */
  readonly people: readonly { readonly name: string }[];
  readonly language: string;
};

/** The timing from one of the sources. */
export type FoundTiming = {
  readonly timing: Timing | null;
  /** The program that recognized the text; `null` or missing if a person wrote it. */
  readonly transcriber?: Transcriber | null;
  /** The transcript from the file, if the author wrote none. */
  readonly transcript?: Transcript;
  /** Problems with their line in the source's file, or in the front matter if there is no file. */
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
};
