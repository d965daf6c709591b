import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onnxMetadata } from './onnx-parts';

/** The files of a model for sherpa-onnx. Whisper has no joiner. */
export type SherpaFiles = {
  readonly encoder: string;
  readonly decoder: string;
  readonly joiner: string | null;
  readonly tokens: string;
};

/**
 * Finds the files of a model in a folder and checks what would end the process that loads them.
 *
 * @returns The files, or one line that names the file with the fault.
 */
export async function sherpaFilesIn(folder: string): Promise<SherpaFiles | string> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return `${folder}: There is no such folder.`;
  const part = (name: string) => {
    const found = names.filter((one) => one.endsWith('.onnx') && one.includes(name)).toSorted();
    // Smaller and faster than the whole numbers, and made for processors.
    return found.find((one) => one.includes('int8')) ?? found[0];
  };
  const tokens = names.find((name) => /tokens\.txt$/.test(name));
  const [encoder, decoder, joiner] = ['encoder', 'decoder', 'joiner'].map(part);
  if (encoder === undefined) return missing(folder, 'encoder.int8.onnx');
  if (decoder === undefined) return missing(folder, 'decoder.int8.onnx');
  if (tokens === undefined) return missing(folder, 'tokens.txt');
  const files = {
    encoder: join(folder, encoder),
    decoder: join(folder, decoder),
    joiner: joiner === undefined ? null : join(folder, joiner),
    tokens: join(folder, tokens),
  };
  return (await faultIn(files)) ?? files;
}

function missing(folder: string, name: string): string {
  return `${join(folder, name)}: The file is missing. Download the whole model.`;
}

async function faultIn({ encoder, decoder, joiner, tokens }: SherpaFiles): Promise<string | null> {
  const metadata = new Map<string, string>();
  for (const file of [decoder, ...(joiner === null ? [] : [joiner]), encoder]) {
    const read = await onnxMetadata(file);
    if (typeof read === 'string') return `${file}: ${read}`;
    for (const [name, value] of read) metadata.set(name, value);
  }
  const isWhisper = (metadata.get('model_type') ?? '').startsWith('whisper');
  if (joiner === null && !isWhisper) {
    return missing(encoder.replace(/[^/\\]*$/, ''), 'joiner.int8.onnx');
  }
  return isWhisper ? null : tokensFault(tokens, Number(metadata.get('vocab_size')));
}

/** With another number of tokens than the model's, the library ends the process. */
async function tokensFault(file: string, vocabulary: number): Promise<string | null> {
  const lines = (await readFile(file, 'utf8')).trimEnd().split(/\r?\n/);
  if (!lines.every((line) => /^\S+\s+\d+$/.test(line) || /^\s+\d+$/.test(line))) {
    return `${file}: This is no list of tokens. Take the file that came with the model.`;
  }
  // The blank is one more than the vocabulary, and the last.
  if (Number.isFinite(vocabulary) && lines.length !== vocabulary + 1) {
    return `${file}: It has ${lines.length} tokens, and the model has ${vocabulary + 1}. Take the file that came with the model.`;
  }
  if (!/^<blk>\s/.test(lines.at(-1) ?? '')) {
    return `${file}: Its last token is not <blk>. Take the file that came with the model.`;
  }
  return null;
}
