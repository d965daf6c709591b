import type { TimingFileFields } from '@/lib/content/timing/readers/timing-file-fields';
import type { Transcriber } from '@/lib/transcript/transcriber';

const TRANSCRIBE = /^transcribe (\S+) (\S+) (.+?)(?:@[0-9a-f]+)?$/;

/**
 * Reads the `engine` of a timing file, which is
 * `transcribe <engine> <version> <model>@<12 digits of the model's SHA-256>` for recognized text.
 *
 * @returns `null` for times that `npm run align` found.
 */
export function transcriberOf(engine: string): Transcriber | null {
  const [, name, version, model] = TRANSCRIBE.exec(engine) ?? [];
  if (name === undefined || version === undefined || model === undefined) return null;
  return { engine: name, version, model };
}

/** The program that recognized the text of a timing file; `null` if a person wrote the text. */
export function transcriberIn({
  engine,
  recognizer = engine,
}: Pick<TimingFileFields, 'engine' | 'recognizer'>): Transcriber | null {
  return transcriberOf(recognizer);
}
