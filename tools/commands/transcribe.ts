import { spawnSync } from 'node:child_process';
import { contentFolder } from '@/lib/content/content-folder';
import { readNamesFile } from '@/tools/transcripts/names-file';
import { withBuildLock } from '@/tools/build-lock';
import { askYes } from '@/tools/cli/ask-yes';
import type { Given } from '@/tools/cli/command';
import type { TRANSCRIBE } from '@/tools/transcribe/command';
import { getModels, openEngine, type Ports } from '@/tools/transcribe/engines/open-engine';
import { MODELS } from '@/tools/transcribe/models/table';
import {
  argumentsOf,
  checkOptions,
  chooseEpisodes,
  stretchesOf,
  type TranscribeOptions,
} from '@/tools/transcribe/options';
import { planLines } from '@/tools/transcribe/plan-lines';
import { printResults } from '@/tools/transcribe/print-results';
import { readEpisodes } from '@/tools/transcribe/read-episodes';
import { passageLines, runTranscribe } from '@/tools/transcribe/run-transcribe';
import { tryEngines } from '@/tools/transcribe/try-engines';

const LOCK = '.verbatim/transcribe/run.lock';

type Flags = Given<(typeof TRANSCRIBE)['flags'], readonly string[]>['flags'];

/**
 * Makes transcripts of episodes that have none.
 *
 * @returns The exit code.
 * @throws {UsageError} When the options conflict, or an episode does not exist.
 */
export async function transcribe(args: readonly string[], flags: Flags): Promise<number> {
  const options = optionsOf(args, flags);
  checkOptions(options);
  if (spawnSync('ffmpeg', ['-version']).error !== undefined) {
    console.error('ffmpeg is not installed. Run: brew (apt, winget) install ffmpeg');
    return 1;
  }
  const stop = new AbortController();
  const onStop = () => stop.abort();
  process.once('SIGINT', onStop);
  process.once('SIGTERM', onStop);
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const ports: Ports = {
    print: (line) => console.log(line),
    ask: isTerminal ? askYes : null,
    saysYes: options.yes,
    signal: stop.signal,
    key: process.env['TRANSCRIBE_KEY'] ?? '',
  };
  const work = () => transcribeWith(options, ports);
  const code = await withBuildLock('another transcription', work, { file: LOCK });
  if (!stop.signal.aborted) return code;
  console.error('Stopped. What was recognized is kept; the same command goes on.');
  return 130;
}

async function transcribeWith(options: TranscribeOptions, ports: Ports): Promise<number> {
  const { show, episodes } = await readEpisodes(contentFolder());
  const spoken = options.language ?? show.language;
  if (options.isTry) return tryEngines(episodes, options, spoken, ports);
  const chosen = chooseEpisodes(episodes, options);
  if (chosen.length === 0) {
    ports.print('All episodes have a transcript.');
    return 0;
  }
  const choice = { ...options, language: spoken, allowsUnpinned: options.unpinned };
  if (options.speakers !== null && options.unpinned) {
    await getModels(
      MODELS.filter(({ kind }) => kind === 'speaker'),
      true,
      ports,
    );
  }
  const opened = await openEngine(choice, ports);
  try {
    for (const line of await planLines(chosen, opened.engine)) ports.print(line);
    const clock = () => performance.now();
    const { names } = await readNamesFile(contentFolder());
    const terms = names.map(({ right }) => right);
    const run = { ...ports, clock, terms };
    const results = await runTranscribe(chosen, opened, { ...options, spoken }, run);
    printResults(results);
    for (const line of passageLines(results)) ports.print(line);
    const left = chosen.length - results.length;
    if (left > 0 && !ports.signal.aborted) {
      ports.print(`The time was over. ${left} more to do; the same command goes on.`);
    }
    const isWrong = results.some(({ outcome }) => /^(?:failed|refused)$/.test(outcome.kind));
    return isWrong ? 1 : 0;
  } finally {
    opened.engine.stop();
    opened.sherpa?.stop();
  }
}

function optionsOf(args: readonly string[], flags: Flags): TranscribeOptions {
  const { slugs, tracks } = argumentsOf(args, flags.tracks);
  const [left = '', right = ''] = flags.stereo?.split(',').map((name) => name.trim()) ?? [];
  return {
    ...{ slugs, tracks, all: flags.all, newest: flags.newest, language: flags.language },
    ...{ engine: flags.engine, model: flags.model, endpoint: flags.endpoint },
    ...{ speakers: flags.speakers, stereo: flags.stereo === null ? null : [left, right] },
    ...{ skip: stretchesOf(flags.skip), isTry: flags.try, minutes: flags.minutes },
    ...{ threads: flags.threads, again: flags.again, unpinned: flags.unpinned },
    ...{ allowPrivate: flags['allow-private'], yes: flags.yes },
  };
}
