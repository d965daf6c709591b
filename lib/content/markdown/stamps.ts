import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { withoutStart } from '@/lib/content/repair/split-runs';
import { STAMP_END, STAMP_START, TURN } from '@/lib/content/repair/placeholders';

/** A time stamp as `markStamps` writes it. */
const STAMP = `${STAMP_START}([^${STAMP_END}]*)${STAMP_END}`;
/** Characters that may separate a time stamp from a name or a text. */
const SEPARATOR = String.raw`(?:\s*[-–—|•·:：,@](?=\s|$|${STAMP_START}))?\s*`;
const AT_START = new RegExp(`^${STAMP}${SEPARATOR}`);
const AT_END = new RegExp(`^(.*?)${SEPARATOR}${STAMP}$`, 's');
const NAME = new RegExp(
  String.raw`^([^:：\n${STAMP_START}]+?)(?:${SEPARATOR}${STAMP}\s*)?\s*(?::(?=\s|$|${STAMP_START})|：\s*)`,
);
/** A remark in brackets may stand between a name in bold and its colon. */
const AFTER_NAME = new RegExp(
  String.raw`^(?:${SEPARATOR}${STAMP}\s*[:：]?|(\s*[([][^()[\]\n${STAMP_START}]{1,40}[)\]])?\s*[:：])`,
);
/** Longest name with a stamp; patterns are not matched beyond it. */
const MAX_OPENING_LENGTH = 120;

/** A time stamp as written, without brackets, and the remaining text. */
export type Stamped<Text> = { readonly stamp: string | null; readonly rest: Text };

/** Reads a time stamp at the start of a text. */
export function readStamp(runs: InlineRun[]): Stamped<InlineRun[]> {
  const [whole, stamp] = AT_START.exec(openingText(runs)) ?? [];
  if (whole === undefined || stamp === undefined) return { stamp: null, rest: runs };
  return { stamp, rest: withoutStart(runs, whole.length) };
}

const TURN_MARKER = new RegExp(String.raw`^${TURN}\s*`);

/** Reads a turn marker at the start of a text, which announces another speaker. */
export function readTurn(runs: InlineRun[]): {
  readonly isTurn: boolean;
  readonly rest: InlineRun[];
} {
  const marker = TURN_MARKER.exec(openingText(runs.slice(0, 2)))?.[0];
  if (marker === undefined) return { isTurn: false, rest: runs };
  return { isTurn: true, rest: withoutStart(runs, marker.length) };
}

type Read = {
  readonly stamp: string | null;
  readonly hasColon: boolean;
  readonly length: number;
};

/** Reads a name before a colon, and a time stamp between them; `null` if there is no name. */
export function readName(runs: readonly InlineRun[]): (Read & { readonly name: string }) | null {
  const [whole, name, stamp] = NAME.exec(openingText(runs)) ?? [];
  if (whole === undefined || name === undefined) return null;
  return {
    name: withoutBrackets(name.trim()),
    stamp: stamp ?? null,
    hasColon: true,
    length: whole.length,
  };
}

/** `SPEAKER_00` for `[SPEAKER_00]`, as programs write it. */
function withoutBrackets(name: string): string {
  return /^[[(（【]([^[\](){}]+)[\])）】]$/u.exec(name)?.[1]?.trim() ?? name;
}

/** Reads the colon or the time stamp after a bold name; `null` if there is neither. */
export function readColon(runs: readonly InlineRun[]): (Read & { readonly remark: string }) | null {
  const [whole, stamp, remark = ''] = AFTER_NAME.exec(openingText(runs)) ?? [];
  if (whole === undefined) return null;
  const hasColon = /[:：]/.test(whole.replace(stamp ?? '', ''));
  return { stamp: stamp ?? null, hasColon, length: whole.length, remark };
}

/** Reads a name with a time stamp at its end. */
export function readStampAfter(name: string): Stamped<string> {
  const [, rest, stamp] = AT_END.exec(name) ?? [];
  if (rest === undefined || stamp === undefined) return { stamp: null, rest: name };
  return { stamp, rest };
}

function openingText(runs: readonly InlineRun[]): string {
  return textOf(runs).slice(0, MAX_OPENING_LENGTH);
}

/** Whether a text is too long for a name and a time stamp. */
export function isTooLong(text: string): boolean {
  return text.length >= MAX_OPENING_LENGTH;
}
