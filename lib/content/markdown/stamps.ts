import { textOf, type Atom } from '@/lib/content/repair/atoms';
import { withoutStart } from '@/lib/content/repair/cuts';

const STAMP = String.raw`\[(\d{1,3}(?::\d{1,3}){1,2}(?:\.\d+)?)\]`;
const AT_START = new RegExp(String.raw`^${STAMP}(?:\s*[-–—](?=\s))?\s*`);
const AT_END = new RegExp(String.raw`^(.*?)\s*${STAMP}$`, 's');
const NAME = new RegExp(String.raw`^([^:[\n]+?)\s*(?:${STAMP}\s*)?:(?=\s|$)`);
const AFTER_NAME = new RegExp(String.raw`^\s*(?:${STAMP}\s*)?:`);
/** A name and a stamp; patterns look no further. */
const LONGEST_HEAD = 120;

/** A time stamp as written, without its brackets, and the text without it. */
export type Stamped<Text> = { readonly stamp: string | null; readonly rest: Text };

/** Reads a time stamp such as `[12:05]` at the start of a text. */
export function readStamp(atoms: Atom[]): Stamped<Atom[]> {
  const [whole, stamp] = AT_START.exec(headOf(atoms)) ?? [];
  if (whole === undefined || stamp === undefined) return { stamp: null, rest: atoms };
  return { stamp, rest: withoutStart(atoms, whole.length) };
}

type Read = { readonly stamp: string | null; readonly length: number };

/** Reads a name before a colon, and a time stamp between them; `null` when there is none. */
export function readName(atoms: readonly Atom[]): (Read & { readonly name: string }) | null {
  const [whole, name, stamp] = NAME.exec(headOf(atoms)) ?? [];
  if (whole === undefined || name === undefined) return null;
  return { name, stamp: stamp ?? null, length: whole.length };
}

/** Reads the colon after a bold name, and a time stamp before it; `null` when there is none. */
export function readColon(atoms: readonly Atom[]): Read | null {
  const [whole, stamp] = AFTER_NAME.exec(headOf(atoms)) ?? [];
  return whole === undefined ? null : { stamp: stamp ?? null, length: whole.length };
}

/** Reads `Joanna [12:05]`. */
export function readStampAfter(name: string): Stamped<string> {
  const [, rest, stamp] = AT_END.exec(name) ?? [];
  if (rest === undefined || stamp === undefined) return { stamp: null, rest: name };
  return { stamp, rest };
}

function headOf(atoms: readonly Atom[]): string {
  return textOf(atoms).slice(0, LONGEST_HEAD);
}

/** Whether a text is too long for a name and a time stamp. */
export function isTooLong(text: string): boolean {
  return text.length >= LONGEST_HEAD;
}
