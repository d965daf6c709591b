import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { withoutStart } from '@/lib/content/repair/split-runs';
import { STAMP_END, STAMP_START, TURN } from '@/lib/content/repair/placeholders';

/** A time stamp as `markStamps` leaves it. */
const STAMP = `${STAMP_START}([^${STAMP_END}]*)${STAMP_END}`;
/** What may part a time stamp from a name or a text. */
const JOINT = String.raw`(?:\s*[-–—|•·:,](?=\s|$|${STAMP_START}))?\s*`;
const AT_START = new RegExp(`^${STAMP}${JOINT}`);
const AT_END = new RegExp(`^(.*?)${JOINT}${STAMP}$`, 's');
const NAME = new RegExp(
  String.raw`^([^:\n${STAMP_START}]+?)(?:${JOINT}${STAMP}\s*)?\s*:(?=\s|$|${STAMP_START})`,
);
const AFTER_NAME = new RegExp(String.raw`^(?:${JOINT}${STAMP}\s*:?|\s*:)`);
/** A name and a stamp; patterns look no further. */
const LONGEST_HEAD = 120;

/** A time stamp as written, without its brackets, and the text without it. */
export type Stamped<Text> = { readonly stamp: string | null; readonly rest: Text };

/** Reads a time stamp at the start of a text. */
export function readStamp(atoms: InlineRun[]): Stamped<InlineRun[]> {
  const [whole, stamp] = AT_START.exec(headOf(atoms)) ?? [];
  if (whole === undefined || stamp === undefined) return { stamp: null, rest: atoms };
  return { stamp, rest: withoutStart(atoms, whole.length) };
}

const TURN_SIGN = new RegExp(String.raw`^${TURN}\s*`);

/** Reads the sign, at the start of a text, that another person speaks. */
export function readTurn(atoms: InlineRun[]): {
  readonly isTurn: boolean;
  readonly rest: InlineRun[];
} {
  const sign = TURN_SIGN.exec(headOf(atoms.slice(0, 2)))?.[0];
  if (sign === undefined) return { isTurn: false, rest: atoms };
  return { isTurn: true, rest: withoutStart(atoms, sign.length) };
}

type Read = {
  readonly stamp: string | null;
  readonly hasColon: boolean;
  readonly length: number;
};

/** Reads a name before a colon, and a time stamp between them; `null` when there is none. */
export function readName(atoms: readonly InlineRun[]): (Read & { readonly name: string }) | null {
  const [whole, name, stamp] = NAME.exec(headOf(atoms)) ?? [];
  if (whole === undefined || name === undefined) return null;
  return { name: name.trim(), stamp: stamp ?? null, hasColon: true, length: whole.length };
}

/** Reads the colon or the time stamp after a bold name; `null` when there is neither. */
export function readColon(atoms: readonly InlineRun[]): Read | null {
  const [whole, stamp] = AFTER_NAME.exec(headOf(atoms)) ?? [];
  if (whole === undefined) return null;
  const hasColon = whole.replace(stamp ?? '', '').includes(':');
  return { stamp: stamp ?? null, hasColon, length: whole.length };
}

/** Reads a name with a time stamp at its end. */
export function readStampAfter(name: string): Stamped<string> {
  const [, rest, stamp] = AT_END.exec(name) ?? [];
  if (rest === undefined || stamp === undefined) return { stamp: null, rest: name };
  return { stamp, rest };
}

function headOf(atoms: readonly InlineRun[]): string {
  return textOf(atoms).slice(0, LONGEST_HEAD);
}

/** Whether a text is too long for a name and a time stamp. */
export function isTooLong(text: string): boolean {
  return text.length >= LONGEST_HEAD;
}
