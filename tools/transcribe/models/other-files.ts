import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onnxMetadata } from './onnx-parts';

/** Silero in a folder; `null` if it is not there or broken. */
export async function voiceFileIn(folder: string): Promise<string | null> {
  for (const file of await modelsIn(folder)) {
    if (/silero/i.test(file) && typeof (await onnxMetadata(file)) !== 'string') return file;
  }
  return null;
}

/** A model that tells voices apart; `null` if none is there. */
export async function speakerFileIn(folder: string): Promise<string | null> {
  for (const file of await modelsIn(folder)) {
    const metadata = await onnxMetadata(file);
    if (typeof metadata !== 'string' && metadata.has('output_dim')) return file;
  }
  return null;
}

async function modelsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.onnx'))
    .toSorted()
    .map((name) => join(folder, name));
}
