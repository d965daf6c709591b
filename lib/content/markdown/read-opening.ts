import { parseClock } from '@/lib/time/parse-clock';
import { lineAfter } from '@/lib/content/repair/line-context';
import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { trimmed, withoutStart } from '@/lib/content/repair/split-runs';
import { restoreMarkers } from '@/lib/content/repair/placeholders';
import { nameIn } from './name-forms';
import type { Speakers } from './speakers';
import {
  isTooLong,
  readColon,
  readName,
  readStamp,
  readStampAfter,
  readTurn,
  type Stamped,
} from './stamps';

/** The speaker and the time before the text of a paragraph. */
export type Opening = {
  readonly speaker: string | null;
  /** Seconds from the start of the audio. */
  readonly startSeconds: number | null;
  /** A time stamp that is not a valid time, as written. */
  readonly invalidStamp: string | null;
  /** The text after the opening. */
  readonly rest: readonly InlineRun[];
};

/**
 * Reads the speaker and the time: a name such as `**Joanna:**`, `*Joanna*:` or `Joanna:`, and
 * a time stamp before, in or after it. A turn marker may come first.
 */
export function readOpening(runs: readonly InlineRun[], speakers: Speakers): Opening {
  const turn = readTurn(trimmed(runs));
  const before = readStamp(turn.rest);
  const isMarked = turn.isTurn || before.stamp !== null;
  const named = readSpeaker(before.rest, speakers, isMarked);
  // A second time belongs to the text.
  const opening =
    before.stamp !== null && named.stamp !== null ? withoutSpeaker(before.rest) : named;
  const isTimed = before.stamp !== null || opening.stamp !== null;
  const after = isTimed || opening.speaker === null ? opening : readStamp(opening.rest);
  const stamp = before.stamp ?? opening.stamp ?? after.stamp;
  const startSeconds = stamp === null ? null : parseClock(stamp);
  return {
    speaker: opening.speaker === null ? null : restoreMarkers(opening.speaker),
    startSeconds,
    invalidStamp: startSeconds === null ? stamp : null,
    rest: after.rest,
  };
}

/** Whether a line begins with a speaker or with a turn marker. */
export function opensSpeech(line: readonly InlineRun[], speakers: Speakers): boolean {
  return readTurn(trimmed(line)).isTurn || readOpening(line, speakers).speaker !== null;
}

type NamedStart = Stamped<InlineRun[]> & { readonly speaker: string | null };

function withoutSpeaker(rest: InlineRun[]): NamedStart {
  return { speaker: null, stamp: null, rest };
}

function readSpeaker(runs: InlineRun[], speakers: Speakers, isMarked: boolean): NamedStart {
  const mark = runs[0]?.marks[0]?.type;
  return mark === 'strong' || mark === 'emphasis'
    ? readBoldName(runs, speakers)
    : readPlainName(runs, speakers, isMarked);
}

function readPlainName(runs: InlineRun[], speakers: Speakers, isMarked: boolean): NamedStart {
  const { isPlainName, isMarkedName, isNameLine } = speakers;
  const read = readName(runs);
  if (read !== null) {
    const hasMarker = isMarked || read.stamp !== null;
    if (isPlainName(read.name) || (hasMarker && isMarkedName(read.name)))
      return { speaker: read.name, stamp: read.stamp, rest: withoutStart(runs, read.length) };
  }
  const line = lineAfter(runs, -1).trimEnd();
  if (line === '' || isTooLong(line)) return withoutSpeaker(runs);
  const { stamp, rest: words } = readStampAfter(line);
  const isName =
    stamp === null && !isMarked ? isNameLine(line) : isMarkedName(words) || isNameLine(words);
  if (!isName) return withoutSpeaker(runs);
  return { speaker: words.replace(/\s*[:：]$/, ''), stamp, rest: withoutStart(runs, line.length) };
}

/** What may stand between a name in bold without a colon and its text. */
const DASH = /^\s*[-–—|]\s+/;

function readBoldName(runs: InlineRun[], speakers: Speakers): NamedStart {
  const { isSpeaker, isItalicName, isBoldTurn } = speakers;
  const mark = runs[0]?.marks[0];
  const end = runs.findIndex(({ marks }) => marks[0] !== mark);
  const after = end === -1 ? [] : runs.slice(end);
  const words = textOf(end === -1 ? runs : runs.slice(0, end));
  if (isTooLong(words)) return withoutSpeaker(runs);
  const { stamp, rest: name } = readStampAfter(words.replace(/\s*[:：]?\s*$/, ''));
  const colon = readColon(after);
  const hasColon = nameIn(words) !== null || colon !== null || stamp !== null;
  const isAlone =
    end === -1 ||
    lineAfter(runs, end - 1)
      .slice(colon?.length ?? 0)
      .trim() === '';
  if (!hasColon && !isAlone && mark?.type === 'strong' && isBoldTurn(name)) {
    const dash = DASH.exec(textOf(after))?.[0].length ?? 0;
    return { speaker: name, stamp: null, rest: withoutStart(runs, words.length + dash) };
  }
  // Bold words without a colon may begin a sentence; with two times it is not an opening.
  const isText = (!hasColon && !isAlone) || (stamp !== null && colon?.stamp != null);
  if (isText || isInSentence(words, colon, after)) return withoutSpeaker(runs);
  const label = hasColon ? `${name}:` : name;
  const isName =
    mark?.type === 'emphasis' ? hasColon && isItalicName(name) : isSpeaker(label, false);
  // A name alone on its line need not occur twice.
  if (!isName && !(mark?.type === 'strong' && isAlone && isSpeaker(label, true)))
    return withoutSpeaker(runs);
  return {
    speaker: `${name}${colon?.remark ?? ''}`,
    stamp: stamp ?? colon?.stamp ?? null,
    rest: withoutStart(runs, words.length + (colon?.length ?? 0)),
  };
}

/** Whether the time is inside a sentence, as in `**Money** [1:00] talks`. */
function isInSentence(
  words: string,
  colon: ReturnType<typeof readColon>,
  after: InlineRun[],
): boolean {
  if (colon === null || colon.hasColon || /[:：]\s*$/.test(words)) return false;
  return /^\s*\p{Ll}/u.test(textOf(after).slice(colon.length));
}
