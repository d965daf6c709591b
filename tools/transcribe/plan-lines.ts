import { statfs } from 'node:fs/promises';
import { cachedAudio, AUDIO_CACHE } from '@/lib/content/files/read-audio';
import { engineId, type Engine } from './engines/engine';
import { knownRate } from './rates';
import type { Episode } from './read-episodes';

/** Seconds of an episode's audio; `null` if only its host knows. */
export async function secondsOf({ audio, duration }: Episode): Promise<number | null> {
  if (audio.kind !== 'local') return duration;
  const facts = await cachedAudio(audio.file, AUDIO_CACHE).catch(() => null);
  return facts === null || typeof facts === 'string' ? duration : facts.durationSeconds;
}

/** Says what a run is about, before it begins. */
export async function planLines(episodes: readonly Episode[], engine: Engine): Promise<string[]> {
  const open = episodes.filter(({ text }) => text.kind === 'none' || text.kind === 'ours');
  const known = await Promise.all(open.map(secondsOf));
  const seconds = known.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const unknown = known.filter((one) => one === null).length;
  const rate = await knownRate(engineId(engine));
  const { bavail, bsize } = await statfs('.');
  const count = open.length === 1 ? '1 episode' : `${open.length} episodes`;
  const more = unknown === 0 ? '' : `, and ${unknown} of unknown length`;
  return [
    `${count}, ${hours(seconds)} of audio${more}, with ${engineId(engine)}.`,
    rate === null
      ? 'How long it takes is known after the first minutes.'
      : `It takes about ${hours((seconds / 60) * rate)} on this machine.`,
    `The disk has ${Math.floor((bavail * bsize) / 1e9)} GB free; the text of an hour takes about 1 MB while it is made.`,
    ...(engine.name === 'endpoint' ? [`The sound is sent to ${engine.version}.`] : []),
    ...(engine.probability === 'no'
      ? ['This engine does not say how sure it is, so unsure sentences are not marked.']
      : []),
  ];
}

/** A time as people say it of work. */
export function hours(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`;
  return `${(seconds / 3600).toFixed(1)} hours`;
}
