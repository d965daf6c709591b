import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RATE } from './sample/sound';
import { printTable } from '@/tools/table';
import { CASE_NAMES, makeCase, type Case } from './align-evaluation/cases';
import { fliteVoices } from './align-evaluation/flite-voices';
import { humanVoices } from './align-evaluation/human-voice';
import { writeWav } from './align-evaluation/make-sounds';
import { readRecording, type Recording } from './align-evaluation/recording';
import { cachedEngine } from './align-evaluation/recorded-engine';
import { pooled, quantile, scoreOf, shareWithin, type Score } from './align-evaluation/score';
import { installEngine } from '@/tools/align/install-engine';
import { readJobs } from '@/tools/align/read-jobs';
import type { Transcript } from '@/lib/transcript/transcript';
import { spokenText } from '@/tools/align/spoken-text';
import { findTiming } from '@/tools/align/find-timing';

/**
 * Measures alignments against recordings with known times: the sample show, a human voice if
 * Debian's telephone prompts are installed, and other voices of flite if that is installed.
 *
 *   npx tsx tools/dev/align-evaluation.ts [--case "advert of 30 s"]… [slug…]
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { case: { type: 'string', multiple: true, default: CASE_NAMES } },
});

const COLUMNS = [
  '',
  'level',
  'marked',
  'wrong',
  'starts',
  'median',
  'p90',
  'p99',
  'worst',
  '0.1 s',
  '0.25 s',
  '0.5 s',
  '1 s',
  'words',
  'median',
  'p90',
  '0.15 s',
  '0.5 s',
];

async function recordings(): Promise<Recording[]> {
  const jobs = await readJobs('content', []);
  const sample = await Promise.all(
    jobs.map(async ({ slug, transcript, audio }) => {
      if ('why' in audio) throw new Error(`${slug}: ${audio.why}`);
      if ('address' in audio) throw new Error(`${slug}: ${audio.address} is not on this machine`);
      return readRecording(slug, audio.file, transcript);
    }),
  );
  return [...sample, ...(await humanVoices()), ...(await fliteVoices(sample))];
}

/** Which voice it is: `human`, `flite`, or empty for the sample show. */
function kindOf({ slug }: Recording): string {
  return /^(?:human|flite) /.exec(slug)?.[0] ?? '';
}

type Scored = { readonly level: string; readonly score: Score };

async function evaluate(program: string, folder: string, one: Case): Promise<Scored> {
  const audio = join(folder, 'case.wav');
  await writeWav(audio, one.sound);
  const spoken = spokenText(one.blocks, 'en');
  const episode = { spoken, transcript: transcriptOf(one), language: 'en' };
  const { found: timing } = await findTiming(episode, (text) =>
    cachedEngine(program, {
      audio,
      text,
      language: 'en',
      durationSeconds: one.sound.length / RATE,
      signal: new AbortController().signal,
      onStage: () => undefined,
    }),
  );
  return { level: timing.level, score: scoreOf(spoken, timing, one.sentences, one.foreign) };
}

/** The text of a case, with the headings that it has. */
function transcriptOf({ blocks, headings = [] }: Case): Transcript {
  const sections = blocks.map(({ id, text }) => ({
    id,
    title: headings.find(({ block }) => block === id)?.text ?? null,
    level: 3 as const,
    startSeconds: null,
    blocks: [
      { id, kind: 'paragraph' as const, speaker: null, startSeconds: null, html: text, text },
    ],
  }));
  return { sections, wordCount: 0 };
}

function rowOf(name: string, level: string, score: Score): string[] {
  const { starts, words } = score;
  const at = (list: readonly number[], share: number) => quantile(list, share)?.toFixed(3) ?? '';
  const within = (list: readonly number[], limit: number) => percent(shareWithin(list, limit));
  return [
    name,
    level,
    percent(score.spoken === 0 ? null : score.marked / score.spoken),
    `${score.wrong}`,
    `${starts.length}`,
    ...[0.5, 0.9, 0.99, 1].map((share) => at(starts, share)),
    ...[0.1, 0.25, 0.5, 1].map((limit) => within(starts, limit)),
    `${words.length}`,
    ...[0.5, 0.9].map((share) => at(words, share)),
    ...[0.15, 0.5].map((limit) => within(words, limit)),
  ];
}

function percent(share: number | null): string {
  return share === null ? '' : (share * 100).toFixed(1);
}

const all = await recordings();
const program = await installEngine();
const folder = await mkdtemp(join(tmpdir(), 'verbatim-evaluate-'));
for (const name of values.case) {
  const rows: string[][] = [];
  const scores: Score[] = [];
  for (const [at, own] of all.entries()) {
    // An advert must come from the same kind of recording to be realistic.
    const sameKind = all.filter((one) => kindOf(one) === kindOf(own));
    const other = sameKind[(sameKind.indexOf(own) + 1) % sameKind.length];
    if (other === undefined || (positionals.length > 0 && !positionals.includes(own.slug)))
      continue;
    process.stderr.write(`${name}: ${at + 1} of ${all.length}\r`);
    const { level, score } = await evaluate(program, folder, makeCase(name, own, other));
    rows.push(rowOf(own.slug, level, score));
    if (kindOf(own) === '') scores.push(score);
  }
  printTable(name, COLUMNS, [...rows, rowOf('sample show', '', pooled(scores))]);
}
await rm(folder, { recursive: true });
