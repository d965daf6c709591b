import { nameForm, type NameForm } from '@/lib/content/names/name-form';
import { isSound } from '@/lib/content/names/sounds';

/** The text before the speech at the start of a line: a turn marker, a name, or both. */
export type Head = {
  /** `>>`, or a hyphen or dash. */
  readonly marker: 'arrows' | 'dash' | null;
  /** Number of characters of the marker and the spaces around it. */
  readonly markerLength: number;
  readonly name: Named | null;
};

export type Named = {
  /** The name in the file, without brackets and time stamp. */
  readonly written: string;
  readonly form: NameForm;
  /** Whether no space follows the colon, as in `Ada:Yes.` */
  readonly isTight: boolean;
  /** Number of characters up to the speech, including the marker. */
  readonly length: number;
};

const MARKER = /^\s*(?:([>＞]{2,3})|[-–—‐](?![-–—>\p{N}]))\s*/u;
/** A time stamp between a name and its colon. */
const STAMP = String.raw`(?:\s*[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?[\])]?)?`;
const BRACKETED = new RegExp(
  String.raw`^\s*[[(（【［]\s*([^\])）】］\n]{1,60}?)\s*[\])）】］]${STAMP}(\s*[:：])?\s*`,
);
const UNBRACKETED = new RegExp(
  String.raw`^\s*([^:：\s][^:：\n]{0,60}?)${STAMP}\s*([:：])(\s*)(?=(.?))`,
  'u',
);
/** Characters after the colon of a time, an address or an emoticon. */
const NOT_SPEECH = /^[\p{N}/:)(]/u;

/** Reads the text before the speech in a line of a cue. */
export function readHead(line: string): Head {
  const [whole = '', arrows] = MARKER.exec(line) ?? [];
  const marker = whole === '' ? null : arrows === undefined ? 'dash' : 'arrows';
  const rest = line.slice(whole.length);
  const name = bracketed(rest, marker !== null) ?? unbracketed(rest);
  return {
    marker,
    markerLength: whole.length,
    name: name === null ? null : { ...name, length: name.length + whole.length },
  };
}

function bracketed(text: string, isMarked: boolean): Named | null {
  const [whole, written, colon] = BRACKETED.exec(text) ?? [];
  if (whole === undefined || written === undefined || isSound(written)) return null;
  const form = nameForm(written);
  if (form === null) return null;
  // Without a colon, text in brackets is far more often a sound than a name.
  const isName = form === 'label' || (isMarked && (form === 'name' || form === 'role'));
  if (colon === undefined && !isName) return null;
  return { written, form, isTight: false, length: whole.length };
}

function unbracketed(text: string): Named | null {
  // Most lines have no colon, so skip the pattern.
  if (!/[:：]/.test(text)) return null;
  const [whole, written, colon, blank, next = ''] = UNBRACKETED.exec(text) ?? [];
  if (whole === undefined || written === undefined) return null;
  const isTight = colon === ':' && blank === '' && next !== '';
  if (isTight && NOT_SPEECH.test(next)) return null;
  const form = nameForm(written);
  return form === null ? null : { written: written.trim(), form, isTight, length: whole.length };
}
