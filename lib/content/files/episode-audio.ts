import type { AudioChapter, EpisodeAudio } from '@/lib/episode/episode';
import type { EpisodeFields } from '@/lib/content/fields/episode-fields';
import { isPublicPath } from '@/lib/content/fields/common';
import { endingOf, formatOf } from './formats';
import type { PublicFile } from './public-file';
import type { PictureFacts } from './read-picture';
import { unknownEnding, type AudioFacts } from './read-audio';

/** A problem of one of the fields about audio. */
export type AudioProblem = {
  readonly field: 'audio' | 'duration' | 'bytes';
  readonly message: string;
};

/** Access to the files below the public folder, by their addresses, such as `/audio/a.mp3`. */
export type AudioSource = {
  readonly find: (address: string) => Promise<PublicFile>;
  /** Reads an existing file. Returns a sentence about the problem if that fails. */
  readonly read: (address: string) => Promise<AudioFacts | string>;
  /** Decodes an existing picture; `null` if that fails. */
  readonly readPicture: (address: string) => Promise<PictureFacts | null>;
};

/** Audio that can be published, with the chapters in its file. */
export type FoundAudio = {
  readonly audio: EpisodeAudio;
  /** Sentences for the author. */
  readonly notices: readonly string[];
  readonly chapters: readonly AudioChapter[];
};

/** A stated duration may be rounded. If it differs more, it belongs to another file. */
const ROUNDING_SECONDS = 2;

/** Finds an episode's audio, with the facts that its page and the feed need. */
export async function episodeAudio(
  fields: Pick<EpisodeFields, 'audio' | 'duration' | 'bytes'>,
  source: AudioSource,
): Promise<FoundAudio | AudioProblem[]> {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(fields.audio)
    ? remoteAudio(fields)
    : localAudio(fields, source);
}

function remoteAudio({
  audio,
  duration,
  bytes,
}: Pick<EpisodeFields, 'audio' | 'duration' | 'bytes'>): FoundAudio | AudioProblem[] {
  const problems: AudioProblem[] = [];
  const isHttps = URL.canParse(audio) && new URL(audio).protocol === 'https:';
  if (!isHttps) {
    problems.push({
      field: 'audio',
      message: `Got "${audio}". Write an address that begins with https://, or a file below public/.`,
    });
  }
  const ending = isHttps ? endingOf(new URL(audio).pathname) : 'mp3';
  const format = formatOf(ending);
  if (format === undefined) problems.push({ field: 'audio', message: unknownEnding(ending) });
  if (duration === undefined) {
    problems.push({
      field: 'duration',
      message: 'Remote audio is not read here. Add its length, such as "9:32", in quotes.',
    });
  }
  if (bytes === undefined) {
    problems.push({
      field: 'bytes',
      message: 'Remote audio is not read here. Add its size in bytes, such as 3432000.',
    });
  }
  if (format === undefined || duration === undefined || bytes === undefined || !isHttps) {
    return problems;
  }
  const src = new URL(audio).href;
  return {
    audio: { src, ...namesOf(format), bytes, durationSeconds: duration },
    notices: [],
    chapters: [],
  };
}

async function localAudio(
  { audio, duration, bytes }: Pick<EpisodeFields, 'audio' | 'duration' | 'bytes'>,
  { find, read }: AudioSource,
): Promise<FoundAudio | AudioProblem[]> {
  const audioProblem = (message: string): AudioProblem[] => [{ field: 'audio', message }];
  if (!isPublicPath(audio)) {
    return audioProblem(`Got "${audio}". Write a path that begins with / and lies below public/.`);
  }
  const found = await find(audio);
  if (found.at === null) {
    return audioProblem(
      found.near === null
        ? `There is no such file. Put it at public${audio}, or correct the path.`
        : `There is no such file, but one named "${found.near}". Write the name just so.`,
    );
  }
  const facts = await read(audio);
  if (typeof facts === 'string') return audioProblem(facts);
  const format = formatOf(endingOf(audio));
  if (format === undefined) return audioProblem(unknownEnding(endingOf(audio)));
  const problems: AudioProblem[] = [];
  const { durationSeconds, notices, chapters } = facts;
  if (duration !== undefined && Math.abs(duration - durationSeconds) > ROUNDING_SECONDS) {
    problems.push({
      field: 'duration',
      message: `The file is ${Math.round(durationSeconds)} seconds long, not ${duration}. Remove this line: the file is read.`,
    });
  }
  if (bytes !== undefined && bytes !== facts.bytes) {
    problems.push({
      field: 'bytes',
      message: `The file has ${facts.bytes} bytes, not ${bytes}. Remove this line: the file is read.`,
    });
  }
  if (problems.length > 0) return problems;
  const sound = {
    src: escapePercent(audio),
    ...namesOf(format),
    bytes: facts.bytes,
    durationSeconds,
  };
  return { audio: sound, notices, chapters };
}

/** Escapes `%` in a file name: in an address, `%41` would mean a letter. */
function escapePercent(name: string): string {
  return name.replaceAll('%', '%25');
}

/** The path below `public/` that an address of local audio came from. */
export function publicPathOf(src: string): string {
  return src.replaceAll('%25', '%');
}

function namesOf({ type, format }: { type: string; format: string }) {
  return { type, format };
}
