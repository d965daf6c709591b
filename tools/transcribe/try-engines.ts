import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatClock } from '@/lib/time/format-clock';
import { ENGINE_NAMES, engineId, type EngineName } from './engines/engine';
import { openEngine, type Ports } from './engines/open-engine';
import { hearSound } from './hear-sound';
import { soundOf } from './episode-sound';
import { chooseEpisodes, type TranscribeOptions } from './options';
import { hours, secondsOf } from './plan-lines';
import type { Episode } from './read-episodes';
import { promptFor } from './run-transcribe';
import { recognizedText } from './text/recognized';

const SECONDS = 180;

/**
 * Recognizes three minutes from the middle of an episode with each engine on this machine, and
 * prints the texts and how long all episodes would take. Writes nothing.
 *
 * @returns The exit code.
 */
export async function tryEngines(
  episodes: readonly Episode[],
  options: TranscribeOptions,
  language: string,
  ports: Ports,
): Promise<number> {
  const all = chooseEpisodes(episodes, { ...options, slugs: [], newest: null });
  const [episode] = options.slugs.length > 0 ? chooseEpisodes(episodes, options) : all;
  if (episode === undefined) {
    ports.print('All episodes have a transcript. Name one to try the engines with.');
    return 1;
  }
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-try-'));
  try {
    const job = await soundOf(
      episode,
      { ...options, tracks: [], stereo: null, skip: [] },
      ports.signal,
    );
    const source = job.tracks[0]?.source.file ?? '';
    const length = (await secondsOf(episode)) ?? SECONDS;
    const from = Math.max(0, (length - SECONDS) / 2);
    const part = join(folder, 'part.wav');
    const cut = ['-y', '-loglevel', 'error', '-ss', `${from}`, '-t', `${SECONDS}`, '-i', source];
    spawnSync('ffmpeg', [...cut, '-ac', '1', '-ar', '16000', part]);
    const seconds = await Promise.all(all.map(secondsOf));
    const archive = seconds.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    ports.print(`${episode.slug}, from ${formatClock(from)}:`);
    const names = options.engine === null ? ENGINE_NAMES : [options.engine];
    for (const name of names) {
      if (name === 'endpoint' && options.endpoint === null) continue;
      await tryOne(name, { part, folder, episode, archive }, options, language, ports);
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Part = {
  readonly part: string;
  readonly folder: string;
  readonly episode: Episode;
  /** Seconds of audio of all episodes without a transcript. */
  readonly archive: number;
};

async function tryOne(
  engine: EngineName,
  { part, folder, episode, archive }: Part,
  options: TranscribeOptions,
  language: string,
  ports: Ports,
): Promise<void> {
  // An engine that is not installed is not on hand.
  const choice = { ...options, engine, language, allowsUnpinned: options.unpinned };
  const opened = await openEngine(choice, ports).catch((error: unknown) => {
    ports.print(
      `\n${engine}: not tried. ${error instanceof Error ? error.message : String(error)}`,
    );
    return null;
  });
  if (opened === null) return;
  const started = performance.now();
  try {
    const source = { file: part, channel: null, skipped: [] };
    const track = { speaker: null, source };
    const heard = await hearSound(track, [track], {
      ...{
        engine: opened.engine,
        voice: opened.voice,
        signal: ports.signal,
        root: join(folder, engine),
      },
      hints: { language, prompt: promptFor(episode) },
      onPiece: () => undefined,
      isOver: () => false,
    });
    if (heard === null) return;
    const { transcript } = recognizedText(heard.speeches, language);
    const took = (performance.now() - started) / 1000;
    const all = (archive / heard.cuts.durationSeconds) * took;
    ports.print(`\n${engineId(opened.engine)}: ${took.toFixed(0)} s; all episodes: ${hours(all)}`);
    const blocks = transcript.sections.flatMap((section) => section.blocks);
    for (const { text } of blocks) ports.print(`  ${text}`);
  } catch (error) {
    ports.print(`\n${engine}: failed. ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    opened.engine.stop();
    opened.sherpa?.stop();
  }
}
