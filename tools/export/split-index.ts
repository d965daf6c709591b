import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { bytesOfList, bytesOfText, itemsOf, textOf } from './cbor';

/** Every file of Pagefind begins with this. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Position of the list of parts in the metadata of an index. */
const PARTS_ITEM = 2;

/** Maximum bytes of a part before compression, which reduces it to about 10 kB. */
const MAX_PART_BYTES = 24_000;

type Word = { readonly text: string; readonly bytes: Buffer };

/** The used fields of a language in the first file that Pagefind fetches. */
type Language = { readonly hash: string; readonly wasm: string | null };
type Entry = { readonly languages: Readonly<Record<string, Language>> };

/**
 * Splits the index of words into smaller parts than Pagefind, whose part size cannot be
 * set: four words are in four parts, and 25 kB of each part were for other words. The
 * data of each word stays unchanged.
 *
 * The WebAssembly program gets a name that changes with its content, like all other
 * files that are cached forever.
 *
 * @throws {UnknownIndexFormat} When the files do not have the format of this version of Pagefind.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map<string, Buffer>(
    files.map(({ path, content }) => [path, Buffer.from(content)]),
  );
  const take = (path: string): Buffer => {
    const content = byPath.get(path);
    if (content === undefined) throw unknownFormat(`${path} is missing`);
    byPath.delete(path);
    return content;
  };
  // Pagefind wrote it in this shape.
  const entry = JSON.parse(take('pagefind-entry.json').toString()) as Entry;
  const languages: Record<string, Language> = {};
  for (const [tag, { hash, wasm, ...more }] of Object.entries(entry.languages)) {
    const items = itemsOf(unpack(take(`pagefind.${hash}.pf_meta`)));
    const words = itemsOf(items[PARTS_ITEM] ?? Buffer.alloc(0)).flatMap((part) => {
      const name = textOf(itemsOf(part)[2]);
      return wordsIn(unpack(take(`index/${name}.pf_index`)));
    });
    const language = hash.slice(0, hash.lastIndexOf('_'));
    const parts = groupsOf(words).map((some, at, all) => partOf(language, some, all[at - 1]));
    for (const { path, content } of parts) byPath.set(path, content);
    items[PARTS_ITEM] = bytesOfList(parts.map(({ listed }) => listed));
    const meta = bytesOfList(items);
    const name = `${language}_${nameOf(meta)}`;
    byPath.set(`pagefind.${name}.pf_meta`, pack(meta));
    const program = wasm === null ? null : take(`wasm.${wasm}.pagefind`);
    const programName = program === null ? null : `${wasm}_${nameOf(program)}`;
    if (program !== null) byPath.set(`wasm.${programName}.pagefind`, program);
    languages[tag] = { ...more, hash: name, wasm: programName };
  }
  byPath.set('pagefind-entry.json', Buffer.from(JSON.stringify({ ...entry, languages })));
  return [...byPath].map(([path, content]) => ({ path, content }));
}

function wordsIn(part: Buffer): Word[] {
  const [words] = itemsOf(part);
  return itemsOf(words ?? Buffer.alloc(0)).map((bytes) => ({
    text: textOf(itemsOf(bytes)[0]),
    bytes,
  }));
}

/** Groups words in alphabetical order; a very frequent word has a part to itself. */
function groupsOf(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    size += word.bytes.length;
    if (size > MAX_PART_BYTES) {
      groups.push([]);
      size = word.bytes.length;
    }
    groups.at(-1)?.push(word);
  }
  return groups;
}

/**
 * A part with its entry in the list. Its range starts directly after the last word of the
 * part before, so that a prefix of a word leads to the right part.
 */
function partOf(language: string, words: readonly Word[], before: readonly Word[] | undefined) {
  const bytes = bytesOfList([bytesOfList(words.map((word) => word.bytes))]);
  const name = `${language}_${nameOf(bytes)}`;
  const last = before?.at(-1)?.text;
  // No text sorts between a word and the same word with a zero byte after it.
  const from = last === undefined ? '' : `${last}\0`;
  const ends = [from, words.at(-1)?.text ?? '', name];
  return {
    path: `index/${name}.pf_index`,
    // Locations of a frequent word rarely repeat, so searching for repetitions does not help.
    content: pack(bytes, words.length === 1 ? constants.Z_FILTERED : constants.Z_DEFAULT_STRATEGY),
    listed: bytesOfList(ends.map(bytesOfText)),
  };
}

function nameOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unknownFormat('no signature');
  return bytes.subarray(SIGNATURE.length);
}

function pack(bytes: Buffer, strategy = constants.Z_DEFAULT_STRATEGY): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9, strategy });
}

/** Thrown when Pagefind's files have another format than the supported version's. */
export class UnknownIndexFormat extends Error {}

function unknownFormat(what: string): UnknownIndexFormat {
  return new UnknownIndexFormat(
    `This version of Pagefind writes its index in another format: ${what}.`,
  );
}
