import { rm } from 'node:fs/promises';
import { formatClock } from '@/lib/time/format-clock';
import { showProgress } from '@/tools/align/progress';
import { repeatedPassages } from './doubts/repeated-passages';
import { engineId, type Hints } from './engines/engine';
import type { OpenedEngine } from './engines/open-engine';
import { copyOf, soundOf } from './episode-sound';
import type { TranscribeOptions } from './options';
import { keepRate } from './rates';
import type { Episode } from './read-episodes';
import { nameSpeakersBy } from './speakers/name-speakers';
import { PIECES } from './store/piece-store';
import { transcribeEpisode, type Transcribed } from './transcribe-episode';

/** What became of each episode. */
export type Result = {
  readonly slug: string;
  readonly outcome: Transcribed | { readonly kind: 'failed'; readonly why: string };
};

export type RunPorts = {
  readonly print: (line: string) => void;
  readonly signal: AbortSignal;
  /** Names of `names.yaml`. */
  readonly terms: readonly string[];
  /** Milliseconds that rise, for the limit of time. */
  readonly clock: () => number;
};

/** Words of the show that a recognizer may not know. */
export function promptFor(
  { title, topics, people }: Episode,
  terms: readonly string[] = [],
): string {
  const names = people.map(({ name }) => name);
  return [...new Set([...names, ...terms, ...topics, title])].join(', ');
}

/**
 * Transcribes episodes, one after another. A fault in one does not stop the others.
 *
 * @returns A result for each episode that was begun.
 */
export async function runTranscribe(
  episodes: readonly Episode[],
  opened: OpenedEngine,
  options: TranscribeOptions & { readonly spoken: string },
  ports: RunPorts,
): Promise<Result[]> {
  const results: Result[] = [];
  const end = ports.clock() + (options.minutes ?? Infinity) * 60_000;
  const isOver = () => ports.clock() >= end;
  for (const episode of episodes) {
    if (ports.signal.aborted || isOver()) break;
    const outcome = await transcribeOne(episode, opened, options, { ...ports, isOver });
    if (outcome === null) break;
    results.push({ slug: episode.slug, outcome });
    if (outcome.kind === 'unfinished') break;
  }
  return results;
}

type Limits = RunPorts & { readonly isOver: () => boolean };

/** @returns `null` when the author stopped the command. */
async function transcribeOne(
  episode: Episode,
  { engine, voice, sherpa, folder }: OpenedEngine,
  options: TranscribeOptions & { readonly spoken: string },
  { print, signal, clock, terms, isOver }: Limits,
): Promise<Result['outcome'] | null> {
  const why = whyNot(episode, options.again);
  if (why !== null) return { kind: 'refused', why };
  const hints: Hints = { language: options.spoken, prompt: promptFor(episode, terms) };
  let begun: { at: number; seconds: number } | null = null;
  let done = 0;
  const onPiece = (seconds: number) => {
    begun ??= { at: clock(), seconds };
    done = seconds;
  };
  const progress = () => progressOf(episode, done, begun, clock());
  if (!process.stderr.isTTY) print(`${episode.slug}: transcribing`);
  const endProgress = showProgress(progress, process.stderr);
  try {
    const job = await soundOf(episode, options, signal);
    const nameSpeakers =
      options.speakers === null
        ? null
        : await nameSpeakersBy({ count: options.speakers, sherpa, folder, signal });
    const hear = { engine, hints, voice, signal, onPiece, isOver, root: PIECES };
    const outcome = await transcribeEpisode(job, hear, options.spoken, nameSpeakers);
    // TypeScript does not see that `onPiece` sets it.
    const worked = begun as { at: number; seconds: number } | null;
    const minutes = (done - (worked?.seconds ?? done)) / 60;
    if (worked !== null && minutes > 0.2) {
      await keepRate(engineId(engine), (clock() - worked.at) / 1000 / minutes);
    }
    const isDone = outcome.kind === 'written' && episode.audio.kind === 'remote';
    if (isDone) await rm(copyOf(episode.audio.address), { force: true });
    return outcome;
  } catch (error) {
    if (signal.aborted) return null;
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  } finally {
    endProgress();
  }
}

/** Why an episode is left alone; `null` if it may be written. */
function whyNot({ text }: Episode, again: boolean): string | null {
  if (text.kind === 'none') return null;
  if (text.kind === 'ours') return again ? null : 'it is transcribed; --again does it anew';
  return text.why;
}

function progressOf(
  { slug, duration }: Episode,
  done: number,
  begun: { at: number; seconds: number } | null,
  now: number,
) {
  const worked = begun === null ? 0 : (now - begun.at) / 1000;
  const own = done - (begun?.seconds ?? 0);
  const all = Math.max(duration ?? done, done);
  const perSecond = own > 0 ? worked / own : 0;
  const speed =
    worked > 0 && own > 0 ? `, ${(own / worked).toFixed(1)} times as fast as speech` : '';
  const title = `${slug}: ${formatClock(done)} of ${duration === null ? '?' : formatClock(all)}${speed}`;
  return { title, done: perSecond * done, total: perSecond * all };
}

/** Lines about passages that several of the episodes have in common. */
export function passageLines(results: readonly Result[]): string[] {
  const texts = new Map(
    results.flatMap(({ slug, outcome }) =>
      outcome.kind === 'written' ? [[slug, outcome.text] as const] : [],
    ),
  );
  return repeatedPassages(texts).map(({ text, words, episodes }) => {
    return `${words} words stand in ${episodes.length} episodes (${episodes.join(', ')}): "${text.replaceAll(/\s+/g, ' ').slice(0, 100)}"`;
  });
}
