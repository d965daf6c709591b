import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import { bytesOfList, bytesOfText, itemsOf, textOf } from './cbor';

/** What every file of Pagefind begins with. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** Where the list of the parts stands in what Pagefind keeps of an index. */
const PARTS = 2;

/** Bytes of a part before it is compressed, which makes some 10 kB of it. */
const MOST_BYTES = 24_000;

type Word = { readonly text: string; readonly bytes: Buffer };

/** What the first file that Pagefind fetches says of a language; there is more in it. */
type Language = { readonly hash: string; readonly wasm: string | null };
type Entry = { readonly languages: Readonly<Record<string, Language>> };

/**
 * Cuts the index of words into smaller parts than Pagefind does, whose size
 * cannot be set: four words are in four parts, and 25 kB of each were for words
 * that nobody asked for. What a part says of a word stays as it is.
 *
 * Its program in WebAssembly gets a name that changes with it, as all others have
 * that are kept for good.
 *
 * @throws {UnknownIndexForm} When the files are not of the form that this version of Pagefind writes.
 */
export function splitIndex(files: readonly IndexFile[]): IndexFile[] {
  const byPath = new Map<string, Buffer>(
    files.map(({ path, content }) => [path, Buffer.from(content)]),
  );
  const take = (path: string): Buffer => {
    const content = byPath.get(path);
    if (content === undefined) throw unknownForm(`${path} is missing`);
    byPath.delete(path);
    return content;
  };
  // Our own build tool wrote it, of this shape.
  const entry = JSON.parse(take('pagefind-entry.json').toString()) as Entry;
  const languages: Record<string, Language> = {};
  for (const [tag, { hash, wasm, ...more }] of Object.entries(entry.languages)) {
    const items = itemsOf(unpack(take(`pagefind.${hash}.pf_meta`)));
    const words = itemsOf(items[PARTS] ?? Buffer.alloc(0)).flatMap((part) => {
      const name = textOf(itemsOf(part)[2]);
      return wordsIn(unpack(take(`index/${name}.pf_index`)));
    });
    const language = hash.slice(0, hash.lastIndexOf('_'));
    const parts = grouped(words).map((some, at, all) => partOf(language, some, all[at - 1]));
    for (const { path, content } of parts) byPath.set(path, content);
    items[PARTS] = bytesOfList(parts.map(({ listed }) => listed));
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

/** In the order of the alphabet; a word that is in every episode has a part of its own. */
function grouped(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    size += word.bytes.length;
    if (size > MOST_BYTES) {
      groups.push([]);
      size = word.bytes.length;
    }
    groups.at(-1)?.push(word);
  }
  return groups;
}

/**
 * A part, and how the list names it: from right behind the last word of the part
 * before, so that the beginning of a word leads to the part where it goes on.
 */
function partOf(language: string, words: readonly Word[], before: readonly Word[] | undefined) {
  const bytes = bytesOfList([bytesOfList(words.map((word) => word.bytes))]);
  const name = `${language}_${nameOf(bytes)}`;
  const last = before?.at(-1)?.text;
  // Nothing sorts between a word and the word with a zero behind it.
  const from = last === undefined ? '' : `${last}\0`;
  const ends = [from, words.at(-1)?.text ?? '', name];
  return {
    path: `index/${name}.pf_index`,
    // Places of a frequent word hardly repeat: it is better not to look for repetitions.
    content: pack(bytes, words.length === 1 ? constants.Z_FILTERED : constants.Z_DEFAULT_STRATEGY),
    listed: bytesOfList(ends.map(bytesOfText)),
  };
}

function nameOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}

function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw unknownForm('no signature');
  return bytes.subarray(SIGNATURE.length);
}

function pack(bytes: Buffer, strategy = constants.Z_DEFAULT_STRATEGY): Buffer {
  return gzipSync(Buffer.concat([SIGNATURE, bytes]), { level: 9, strategy });
}

/** A version of Pagefind that writes other files than the one we know. */
export class UnknownIndexForm extends Error {}

function unknownForm(what: string): UnknownIndexForm {
  return new UnknownIndexForm(
    `This version of Pagefind writes its index in another form: ${what}.`,
  );
}
