import { setImmediate } from 'node:timers/promises';
import { hashOfPart } from '@/lib/content/hash-of-part';
import { packText, unpackText } from '@/lib/content/packed-text';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import { writeInto } from '@/tools/write-into';
import type { PutFile, Store } from './store';
import { hashOf } from './store-index';

/** A store, for files that one program makes: see `programKey`. */
export type Kept = { readonly store: Store; readonly program: string };

/**
 * A hash of everything that a value contains. It is computed once for each value, and for each of
 * its parts: copies of an episode share its transcript, which is nearly all of it.
 */
export const hashOfData = memoizeByRef((data: object): string => {
  const parts = Object.entries<unknown>({ ...data }).map(([name, part]) => [
    name,
    isObject(part) ? hashOfPart(part) : part,
  ]);
  return hashOf(JSON.stringify([Array.isArray(data), Object.fromEntries(parts)]));
});

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/**
 * Puts files into a folder: those of the store if it has them, else those that `make` writes.
 *
 * @param kept `null` to make them in any case.
 * @param data Exactly what `make` depends on, apart from the program, as values or hashes.
 * @param make Puts the files.
 */
export async function takeOrMake(
  kept: Kept | null,
  data: readonly unknown[],
  folder: string,
  make: (put: PutFile) => void | Promise<void>,
): Promise<void> {
  if (kept === null) return make((path, content) => writeInto(folder, path, content));
  const { store } = kept;
  const key = keyOf(kept, data);
  if (store.take(key, folder)) return;
  const entry = store.begin(key, folder);
  await make(entry.put);
  entry.keep();
  // Pictures are drawn beside this, and wait for their turn.
  await setImmediate();
}

/**
 * The same for a text that is no file of the export.
 *
 * @returns The text of the store if it has it, else that of `make`.
 */
export function readOrMake(
  kept: Kept | null,
  data: readonly unknown[],
  make: () => string,
): string {
  if (kept === null) return make();
  const { store } = kept;
  const key = keyOf(kept, data);
  const [known] = store.readTexts(key) ?? [];
  if (known !== undefined) return unpackText(known);
  const text = make();
  store.keepTexts(key, [packText(text)]);
  return text;
}

function keyOf({ program }: Kept, data: readonly unknown[]): string {
  return hashOf(JSON.stringify([...data, program]));
}
