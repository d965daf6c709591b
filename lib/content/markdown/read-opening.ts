import { parseClock } from '@/lib/time/parse-clock';
import { lineAfter } from '@/lib/content/repair/line-context';
import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { trimmed, withoutStart } from '@/lib/content/repair/split-runs';
import { withMarkers } from '@/lib/content/repair/placeholders';
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

/** What a paragraph says before its text. */
export type Opening = {
  readonly speaker: string | null;
  /** Seconds from the start of the audio. */
  readonly startSeconds: number | null;
  /** A time stamp that no clock shows, as written. */
  readonly wrongStamp: string | null;
  /** The text after it. */
  readonly rest: readonly InlineRun[];
};

/**
 * Reads who speaks and when: a name such as `**Joanna:**`, `*Joanna*:` or `Joanna:`, and a time
 * stamp before it, in it or after it; also behind the sign of a turn.
 */
export function readOpening(atoms: readonly InlineRun[], speakers: Speakers): Opening {
  const turn = readTurn(trimmed(atoms));
  const before = readStamp(turn.rest);
  const isMarked = turn.isTurn || before.stamp !== null;
  const named = readSpeaker(before.rest, speakers, isMarked);
  // A second time is inside the text.
  const said = before.stamp !== null && named.stamp !== null ? nobodyIn(before.rest) : named;
  const isTimed = before.stamp !== null || said.stamp !== null;
  const after = isTimed || said.speaker === null ? said : readStamp(said.rest);
  const stamp = before.stamp ?? said.stamp ?? after.stamp;
  const startSeconds = stamp === null ? null : parseClock(stamp);
  return {
    speaker: said.speaker === null ? null : withMarkers(said.speaker),
    startSeconds,
    wrongStamp: startSeconds === null ? stamp : null,
    rest: after.rest,
  };
}

/** Whether a line begins with a speaker, or with the sign that another one speaks. */
export function opensSpeech(line: readonly InlineRun[], speakers: Speakers): boolean {
  return readTurn(trimmed(line)).isTurn || readOpening(line, speakers).speaker !== null;
}

type Said = Stamped<InlineRun[]> & { readonly speaker: string | null };

function nobodyIn(rest: InlineRun[]): Said {
  return { speaker: null, stamp: null, rest };
}

function readSpeaker(atoms: InlineRun[], speakers: Speakers, isMarked: boolean): Said {
  const mark = atoms[0]?.marks[0]?.type;
  return mark === 'strong' || mark === 'emphasis'
    ? readBoldName(atoms, speakers)
    : readPlainName(atoms, speakers, isMarked);
}

function readPlainName(atoms: InlineRun[], speakers: Speakers, isMarked: boolean): Said {
  const { isListed, isBeside, isNameLine } = speakers;
  const read = readName(atoms);
  if (read !== null) {
    const isBy = isMarked || read.stamp !== null;
    if (isListed(read.name) || (isBy && isBeside(read.name)))
      return { speaker: read.name, stamp: read.stamp, rest: withoutStart(atoms, read.length) };
  }
  const line = lineAfter(atoms, -1).trimEnd();
  if (line === '' || isTooLong(line)) return nobodyIn(atoms);
  const { stamp, rest: words } = readStampAfter(line);
  const isName =
    stamp === null && !isMarked ? isNameLine(line) : isBeside(words) || isNameLine(words);
  if (!isName) return nobodyIn(atoms);
  return { speaker: words.replace(/\s*:$/, ''), stamp, rest: withoutStart(atoms, line.length) };
}

function readBoldName(atoms: InlineRun[], { isSpeaker, isItalicName }: Speakers): Said {
  const mark = atoms[0]?.marks[0];
  const end = atoms.findIndex(({ marks }) => marks[0] !== mark);
  const after = end === -1 ? [] : atoms.slice(end);
  const words = textOf(end === -1 ? atoms : atoms.slice(0, end));
  if (isTooLong(words)) return nobodyIn(atoms);
  const { stamp, rest: name } = readStampAfter(words.replace(/\s*:?\s*$/, ''));
  const colon = readColon(after);
  const hasColon = nameIn(words) !== null || colon !== null || stamp !== null;
  const isAlone =
    end === -1 ||
    lineAfter(atoms, end - 1)
      .slice(colon?.length ?? 0)
      .trim() === '';
  // Without a colon bold words may begin a sentence, and two times are one too many.
  const isText = (!hasColon && !isAlone) || (stamp !== null && colon?.stamp != null);
  if (isText || isInSentence(words, colon, after)) return nobodyIn(atoms);
  const label = hasColon ? `${name}:` : name;
  const isName =
    mark?.type === 'emphasis' ? hasColon && isItalicName(name) : isSpeaker(label, false);
  // Alone on its line, a name may be one that comes only once.
  if (!isName && !(mark?.type === 'strong' && isAlone && isSpeaker(label, true)))
    return nobodyIn(atoms);
  return {
    speaker: name,
    stamp: stamp ?? colon?.stamp ?? null,
    rest: withoutStart(atoms, words.length + (colon?.length ?? 0)),
  };
}

/** `**Money** [1:00] talks`: the time stands inside a sentence. */
function isInSentence(
  words: string,
  colon: ReturnType<typeof readColon>,
  after: InlineRun[],
): boolean {
  if (colon === null || colon.hasColon || words.trimEnd().endsWith(':')) return false;
  return /^\s*\p{Ll}/u.test(textOf(after).slice(colon.length));
}
