import { stat } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { parseFile } from 'music-metadata';
import { AUDIO_FORMATS, endingOf, KNOWN_ENDINGS } from './formats';
import { keepByFile } from './keep-by-file';

/** What a local file says of itself. */
export type AudioFacts = { readonly bytes: number; readonly durationSeconds: number };

/**
 * Reads size and duration of a local audio file, and whether it is what its name
 * says.
 *
 * @param path Of a file that exists.
 * @returns The facts, or a sentence for the author.
 */
export async function readAudio(path: string): Promise<AudioFacts | string> {
  const { size } = await stat(path);
  if (size === 0) return 'The file is empty. Export it again.';
  const ending = endingOf(path);
  const format = AUDIO_FORMATS[ending];
  if (format === undefined) return unknownEnding(ending);
  const found = (await fileTypeFromFile(path))?.ext;
  if (found === undefined || !format.found.includes(found)) return mistyped(ending, found);
  const { duration } = (await parseFile(path, { duration: true, skipCovers: true })).format;
  if (duration === undefined || !(duration > 0)) {
    return 'No sound was found in the file. Export it again.';
  }
  return { bytes: size, durationSeconds: duration };
}

/**
 * The same, from the last time where the file has not changed: counting the
 * frames of a long MP3 takes a while.
 */
export async function keptAudio(path: string, cacheFolder: string): Promise<AudioFacts | string> {
  const kept = await keepByFile(path, cacheFolder, async () =>
    JSON.stringify(await readAudio(path)),
  );
  // We wrote it ourselves, in this shape.
  return JSON.parse(kept) as AudioFacts | string;
}

export function unknownEnding(ending: string): string {
  const got = ending === '' ? 'The name has no ending.' : `No player knows ".${ending}".`;
  return `${got} Use one of ${KNOWN_ENDINGS}; every podcast app plays .mp3.`;
}

function mistyped(ending: string, found: string | undefined): string {
  if (found === undefined) {
    return `The file is named .${ending}, and is no audio inside. Open it in a player; perhaps a web page was saved in its place.`;
  }
  return `The file is named .${ending}, and is ${found} inside. Convert it, or give it its right ending.`;
}
