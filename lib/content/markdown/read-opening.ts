import { parseClock } from '@/lib/time/parse-clock';
import { lineAfter } from '@/lib/content/repair/around';
import { textOf, type Atom } from '@/lib/content/repair/atoms';
import { trimmed, withoutStart } from '@/lib/content/repair/cuts';
import { withSigns } from '@/lib/content/repair/stand-ins';
import { nameIn, type Speakers } from './speakers';
import { isTooLong, readColon, readName, readStamp, readStampAfter, type Stamped } from './stamps';

/** What a paragraph says before its text. */
export type Opening = {
  readonly speaker: string | null;
  /** Seconds from the start of the audio. */
  readonly startSeconds: number | null;
  /** A time stamp that no clock shows, as written. */
  readonly wrongStamp: string | null;
  /** The text after it. */
  readonly rest: readonly Atom[];
};

/**
 * Reads who speaks and when: `**Joanna:**`, `**Joanna**:`, `[12:05]`, in either
 * order, and `Joanna:` for a listed person.
 */
export function readOpening(atoms: readonly Atom[], speakers: Speakers): Opening {
  const before = readStamp(trimmed(atoms));
  const named = readSpeaker(before.rest, speakers);
  // A second time is a part of the text.
  const said = before.stamp !== null && named.stamp !== null ? nobodyIn(before.rest) : named;
  const isTimed = before.stamp !== null || said.stamp !== null;
  const after = isTimed || said.speaker === null ? said : readStamp(said.rest);
  const stamp = before.stamp ?? said.stamp ?? after.stamp;
  const startSeconds = stamp === null ? null : parseClock(stamp);
  return {
    speaker: said.speaker === null ? null : withSigns(said.speaker),
    startSeconds,
    wrongStamp: startSeconds === null ? stamp : null,
    rest: after.rest,
  };
}

/** Whether a line begins with somebody who speaks. */
export function opensSpeech(line: readonly Atom[], speakers: Speakers): boolean {
  return readOpening(line, speakers).speaker !== null;
}

type Said = Stamped<Atom[]> & { readonly speaker: string | null };

function nobodyIn(rest: Atom[]): Said {
  return { speaker: null, stamp: null, rest };
}

function readSpeaker(atoms: Atom[], speakers: Speakers): Said {
  const isBold = atoms[0]?.marks[0]?.type === 'strong';
  return isBold ? readBoldName(atoms, speakers) : readPlainName(atoms, speakers);
}

function readPlainName(atoms: Atom[], { isListed }: Speakers): Said {
  const { name, stamp, length } = readName(atoms) ?? { name: '', stamp: null, length: 0 };
  if (!isListed(name)) return nobodyIn(atoms);
  return { speaker: name, stamp, rest: withoutStart(atoms, length) };
}

function readBoldName(atoms: Atom[], { isSpeaker }: Speakers): Said {
  const mark = atoms[0]?.marks[0];
  const end = atoms.findIndex(({ marks }) => marks[0] !== mark);
  const after = end === -1 ? [] : atoms.slice(end);
  const words = textOf(end === -1 ? atoms : atoms.slice(0, end));
  if (isTooLong(words)) return nobodyIn(atoms);
  const { stamp, rest: name } = readStampAfter(words.replace(/\s*:?\s*$/, ''));
  const colon = readColon(after);
  const hasColon = nameIn(words) !== null || colon !== null;
  const isAlone = end === -1 || lineAfter(atoms, end - 1).trim() === '';
  // Without a colon bold words may begin a sentence, and two times are one too many.
  const isText = (!hasColon && !isAlone) || (stamp !== null && colon?.stamp != null);
  if (isText || !isSpeaker(hasColon ? `${name}:` : name, false)) return nobodyIn(atoms);
  return {
    speaker: name,
    stamp: stamp ?? colon?.stamp ?? null,
    rest: withoutStart(atoms, words.length + (colon?.length ?? 0)),
  };
}
