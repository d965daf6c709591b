import { createHash } from 'node:crypto';
import type { TimingSource } from '@/lib/content/timing/decide/timing-source';
import type { AudioSource } from './episode-audio';

/** Everything that an episode is read from, apart from its own file. */
export type EpisodeFiles = { readonly audio: AudioSource; readonly timing: TimingSource };

const QUESTIONS = {
  /** Not the path itself, which differs between checkouts. */
  find: async (address: string, { audio }: EpisodeFiles) => {
    const found = await audio.find(address);
    return found.at === null ? found : true;
  },
  audio: (address: string, { audio }: EpisodeFiles) => audio.read(address),
  picture: (address: string, { audio }: EpisodeFiles) => audio.readPicture(address),
  hasTimed: (path: string, { timing }: EpisodeFiles) => timing.timedFiles.has(path),
  timed: (path: string, { timing }: EpisodeFiles) => timing.read(path),
  audioHash: (src: string, { timing }: EpisodeFiles) => timing.hashAudio(src),
};

type Question = keyof typeof QUESTIONS;

/** A question about a file, with a hash of the answer. */
export type Asked = readonly [question: Question, about: string, answer: string];

/** The files of an episode, and a record of every question about them. */
export type RecordedFiles = { readonly files: EpisodeFiles; readonly asked: readonly Asked[] };

/** Records what is asked about files, so that `isUnchanged` can ask the same later. */
export function recordFiles({ audio, timing }: EpisodeFiles): RecordedFiles {
  const asked: Asked[] = [];
  const record = <T>(question: Question, about: string, answer: T): T => {
    asked.push([question, about, hashOfAnswer(answer)]);
    return answer;
  };
  const files: EpisodeFiles = {
    audio: {
      find: async (address) => {
        const found = await audio.find(address);
        record('find', address, found.at === null ? found : true);
        return found;
      },
      read: async (address) => record('audio', address, await audio.read(address)),
      readPicture: async (address) => record('picture', address, await audio.readPicture(address)),
    },
    timing: {
      timedFiles: { has: (path) => record('hasTimed', path, timing.timedFiles.has(path)) },
      read: async (path) => record('timed', path, await timing.read(path)),
      hashAudio: async (src) => record('audioHash', src, await timing.hashAudio(src)),
    },
  };
  return { files, asked };
}

/** Whether every question has the same answer as when it was recorded. */
export async function isUnchanged(asked: readonly Asked[], files: EpisodeFiles): Promise<boolean> {
  for (const [question, about, answer] of asked) {
    const now = await QUESTIONS[question](about, files);
    if (hashOfAnswer(now) !== answer) return false;
  }
  return true;
}

function hashOfAnswer(answer: unknown): string {
  const content = answer instanceof Uint8Array ? answer : JSON.stringify(answer);
  return createHash('sha256').update(content).digest('hex');
}
