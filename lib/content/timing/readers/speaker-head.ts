import { nameForm, type NameForm } from '@/lib/content/names/name-form';
import { isSound } from '@/lib/content/names/sounds';

/** What stands before the speech at the start of a line: a mark of a turn, a name, both. */
export type Head = {
  /** `>>`, or a hyphen or dash. */
  readonly mark: 'arrows' | 'dash' | null;
  /** Characters of the mark and the blanks around it. */
  readonly markLength: number;
  readonly name: Named | null;
};

export type Named = {
  /** As the file writes it, without brackets and a time stamp. */
  readonly written: string;
  readonly form: NameForm;
  /** No blank follows the colon: `Ada:Yes.` */
  readonly isTight: boolean;
  /** Characters up to the speech, those of the mark included. */
  readonly length: number;
};

const MARK = /^\s*(?:([>＞]{2,3})|[-–—‐](?![-–—>\p{N}]))\s*/u;
/** A time stamp between a name and its colon. */
const STAMP = String.raw`(?:\s*[[(]?\d{1,2}(?::\d{2}){1,2}(?:[.,]\d+)?[\])]?)?`;
const BRACKETED = new RegExp(
  String.raw`^\s*[[(（【［]\s*([^\])）】］\n]{1,60}?)\s*[\])）】］]${STAMP}(\s*[:：])?\s*`,
);
const BARE = new RegExp(
  String.raw`^\s*([^:：\s][^:：\n]{0,60}?)${STAMP}\s*([:：])(\s*)(?=(.?))`,
  'u',
);
/** What follows the colon of a clock, an address or an emoticon. */
const NO_SPEECH = /^[\p{N}/:)(]/u;

/** Reads what stands before the speech in a line of a cue. */
export function readHead(line: string): Head {
  const [whole = '', arrows] = MARK.exec(line) ?? [];
  const mark = whole === '' ? null : arrows === undefined ? 'dash' : 'arrows';
  const rest = line.slice(whole.length);
  const name = bracketed(rest, mark !== null) ?? bare(rest);
  return {
    mark,
    markLength: whole.length,
    name: name === null ? null : { ...name, length: name.length + whole.length },
  };
}

function bracketed(text: string, isMarked: boolean): Named | null {
  const [whole, written, colon] = BRACKETED.exec(text) ?? [];
  if (whole === undefined || written === undefined || isSound(written)) return null;
  const form = nameForm(written);
  if (form === null) return null;
  // Without a colon, brackets hold what is heard far more often than who speaks.
  const isName = form === 'label' || (isMarked && (form === 'name' || form === 'role'));
  if (colon === undefined && !isName) return null;
  return { written, form, isTight: false, length: whole.length };
}

function bare(text: string): Named | null {
  // Most lines have no colon, and need no pattern.
  if (!/[:：]/.test(text)) return null;
  const [whole, written, colon, blank, next = ''] = BARE.exec(text) ?? [];
  if (whole === undefined || written === undefined) return null;
  const isTight = colon === ':' && blank === '' && next !== '';
  if (isTight && NO_SPEECH.test(next)) return null;
  const form = nameForm(written);
  return form === null ? null : { written: written.trim(), form, isTight, length: whole.length };
}
