import type { Ground } from '@/lib/show/ground';
import type { License } from '@/lib/show/license';
import type { Person } from '@/lib/show/person';
import type { Place } from '@/lib/show/place';
import type { Series } from '@/lib/show/show';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import type { Timing } from '@/lib/transcript/timing';
import type { Transcription } from '@/lib/transcript/transcriber';
import type { Transcript } from '@/lib/transcript/transcript';

/** One Markdown file and its audio, checked and complete. */
export type Episode = {
  /** Lower-case letters, digits, hyphens; part of the address. */
  readonly slug: string;
  /** Path of the Markdown file from the repository's root, for error messages. */
  readonly file: string;
  /** Where the file can be edited, see `lineLink`; `null` when the show has no `editUrl`. */
  readonly editUrl: string | null;
  readonly title: string;
  /** The title with soft hyphens in its long words, for headings; absent where it has none. */
  readonly breakableTitle?: string;
  /** As the author wrote it: `2026-06-22`, or RFC 3339 with a zone. */
  readonly date: string;
  /** The same instant as RFC 3339 in UTC; midnight UTC when there was only a day. */
  readonly publishedAt: string;
  /** The day that pages show, such as `2026-06-22`: in the show's `timezone`, else as written. */
  readonly day: string;
  readonly series: Series | null;
  readonly season: number | null;
  readonly number: number | null;
  readonly type: 'full' | 'trailer' | 'bonus';
  /** Plain text: the author's, else the first sentences of the transcript. */
  readonly summary: string;
  /** The text before the `Transcript` heading, as safe HTML. */
  readonly notesHtml: string | null;
  readonly audio: EpisodeAudio;
  /** Chapters in the audio file; `chaptersOf` decides whether they are used. */
  readonly chapters: readonly AudioChapter[];
  /** Chapters that the author listed, in rising order. They replace all others. */
  readonly listedChapters: readonly ListedChapter[];
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  /** A path below the site's root, or an absolute URL; `null` means the show's artwork. */
  readonly image: string | null;
  /** The ground for its own picture; `null` means the show's. */
  readonly ground: Ground | null;
  readonly explicit: boolean;
  /** Never changes for an episode: podcast apps identify it by this. */
  readonly guid: string;
  readonly license: License | null;
  readonly places: readonly Place[];
  /** Short clips that the author chose to promote the episode. */
  readonly soundbites: readonly Soundbite[];
  /** Addresses that the episode had elsewhere: paths from the host's root, or whole addresses. */
  readonly formerly: readonly string[];
  /** Whether the feed asks directories not to list the episode. */
  readonly isBlocked: boolean;
  /** Elements for the episode's item of the feed, as XML with their namespaces. */
  readonly feedExtra: readonly string[];
  readonly transcript: Transcript;
  /** `null` when the transcript has no timing. */
  readonly timing: Timing | null;
  /** Its speech map for lists, computed when its file is read: see `withListMap`. */
  readonly listMap?: SpeechMap | null;
  /** Missing if a person wrote the transcript. */
  readonly transcription?: Transcription;
};

export type EpisodeAudio = {
  /** A path below the site's root such as `/audio/a.mp3`, or an absolute URL. */
  readonly src: string;
  /** Media type, such as `audio/mpeg`. */
  readonly type: string;
  /** Name of the format in Howler, such as `mp3`. */
  readonly format: string;
  readonly bytes: number;
  readonly durationSeconds: number;
};

/** A chapter stored in the audio file. */
export type AudioChapter = { readonly startSeconds: number; readonly title: string };

/** A chapter that the author wrote into the front matter or a file beside the episode. */
export type ListedChapter = AudioChapter & {
  /** `null` means that the next chapter ends it. */
  readonly endSeconds: number | null;
  /** A page about the chapter. */
  readonly url: string | null;
  /** A path below the site's root, or an absolute URL. */
  readonly image: string | null;
  /** Whether it only changes picture or link while playing, and is in no table of contents. */
  readonly isHidden: boolean;
};

export type Topic = {
  /** Letters of any script, digits and hyphens, derived from the title; part of the address. */
  readonly id: string;
  readonly title: string;
};

/** A clip of the audio, in seconds from its start. */
export type Soundbite = {
  readonly startSeconds: number;
  readonly durationSeconds: number;
  /** `null` means the episode's title. */
  readonly title: string | null;
};
