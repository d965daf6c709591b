import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const FILE = '.verbatim/transcribe/rates.json';
const rates = z.record(z.string(), z.number().positive());

/** Seconds of work for a minute of audio that an engine took on this machine; `null` before. */
export async function knownRate(engine: string): Promise<number | null> {
  return (await readRates())[engine] ?? null;
}

/** Remembers a rate for the estimate of the next run. */
export async function keepRate(engine: string, secondsPerMinute: number): Promise<void> {
  const known = { ...(await readRates()), [engine]: secondsPerMinute };
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(known, null, 2)}\n`);
}

async function readRates(): Promise<Record<string, number>> {
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  try {
    const read = rates.safeParse(JSON.parse(text));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}
