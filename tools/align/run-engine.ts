import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { EngineResult } from './engine-output';
import type { Cepstra } from './phone-fit';
import { passesFor } from './passes-for';

export type EngineRun = {
  readonly audio: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Approximate duration, to choose the precision of the engine. */
  readonly durationSeconds: number;
  readonly signal: AbortSignal;
  readonly onStage: (stage: string) => void;
};

export type EngineOutput = {
  readonly result: EngineResult;
  readonly cepstra: Cepstra | null;
};

/**
 * Runs the engine on one episode. Each run is a separate process: an hour of audio uses
 * gigabytes, which the system frees when the process ends.
 *
 * @param program From `installEngine`.
 * @throws {Error} With the error of the engine.
 */
export async function runEngine(program: string, run: EngineRun): Promise<EngineOutput> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-align-'));
  const features = join(folder, 'cepstra');
  try {
    const result = await resultOf(program, features, run);
    return { result, cepstra: await cepstraOf(features, result) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function resultOf(program: string, features: string, run: EngineRun): Promise<EngineResult> {
  const { audio, text, language, durationSeconds, signal, onStage } = run;
  const child = spawn(process.execPath, ['--no-warnings', program], { stdio: 'pipe', signal });
  const passes = passesFor(durationSeconds);
  // An engine that ends early closes its input; its output contains the reason.
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify({ audio, text, language, passes, features }));
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4000)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // It is awaited below; until then, a rejection must not count as unhandled.
  ended.catch(() => undefined);
  let result: EngineResult | null = null;
  for await (const line of createInterface({ input: child.stdout })) {
    // `engine/run.mjs` writes lines in this shape.
    const message = JSON.parse(line) as { stage?: string; result?: EngineResult };
    if (message.stage !== undefined) onStage(message.stage);
    result = message.result ?? result;
  }
  await ended;
  if (result === null) throw new Error(reasonIn(log) ?? 'the engine ended without a result');
  return result;
}

async function cepstraOf(file: string, { features }: EngineResult): Promise<Cepstra | null> {
  if (features === null) return null;
  const { buffer, byteOffset, byteLength } = await readFile(file);
  const values = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
  return { values, ...features };
}

/** The line of a stack trace that contains the error. */
function reasonIn(log: string): string | undefined {
  const lines = log.split('\n').map((line) => line.trim());
  const found = lines.findLast((line) => /^\w*Error: /.test(line)) ?? lines.findLast(Boolean);
  return found?.replace(/^\w*Error: /, '');
}
