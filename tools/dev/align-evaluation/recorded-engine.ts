import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EngineResult } from '@/tools/align/engine-output';
import { runEngine, type EngineOutput, type EngineRun } from '@/tools/align/run-engine';

const FOLDER = '.verbatim/align-evaluate';

/**
 * Runs the engine, or returns its cached output: the evaluation tests only the processing
 * of the output.
 */
export async function cachedEngine(program: string, run: EngineRun): Promise<EngineOutput> {
  const hash = createHash('sha256');
  hash.update(await readFile(program)).update(await readFile(run.audio));
  hash.update(`${run.language}\n${run.text}`);
  const file = join(FOLDER, hash.digest('hex').slice(0, 32));
  const before = await readFile(`${file}.json`, 'utf8').catch(() => null);
  if (before !== null) {
    // This function wrote it in this shape.
    const result = JSON.parse(before) as EngineResult;
    const { buffer, byteOffset, byteLength } = await readFile(`${file}.cepstra`);
    const values = new Float32Array(buffer.slice(byteOffset, byteOffset + byteLength));
    return { result, cepstra: result.features && { values, ...result.features } };
  }
  const answer = await runEngine(program, run);
  await mkdir(FOLDER, { recursive: true });
  const values = answer.cepstra?.values ?? new Float32Array();
  await writeFile(`${file}.cepstra`, new Uint8Array(values.buffer));
  await writeFile(`${file}.json`, JSON.stringify(answer.result));
  return answer;
}
