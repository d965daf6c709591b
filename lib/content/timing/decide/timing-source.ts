import type { ContentNotice, ContentProblem } from '@/lib/content/content-error';
import type { EpisodeAudio } from '@/lib/episode/episode';
import type { Timing } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';

/** Where timings come from. */
export type TimingSource = {
  /** Files of the content folder that are no episodes. */
  readonly timedFiles: ReadonlySet<string>;
  readonly read: (path: string) => Promise<Uint8Array>;
  /** SHA-256 of the audio at an address; `null` when it is not here. */
  readonly hashAudio: (src: string) => Promise<string | null>;
};

/** What is to be timed. */
export type Untimed = {
  /** The episode's, for problems. */
  readonly file: string;
  readonly transcript: Transcript;
  /** The `transcript` of the front matter. */
  readonly named: string | undefined;
  /** `null` when there is something wrong with it. */
  readonly audio: EpisodeAudio | null;
  /** People who may be named before a colon. */
  readonly people: readonly { readonly name: string }[];
  readonly language: string;
};

/** What one of the sources knows. */
export type FoundTiming = {
  readonly timing: Timing | null;
  /** Of the file, where the author wrote no text. */
  readonly transcript?: Transcript;
  /** With the line in the source's own file; without a file, in the episode's front matter. */
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
};
