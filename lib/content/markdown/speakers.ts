import type { Root } from 'mdast';
import type { Person } from '@/lib/show/person';
import { atomsOf, textOf } from '@/lib/content/repair/atoms';
import { linesOf, trimmed } from '@/lib/content/repair/cuts';
import type { IsSpeaker } from '@/lib/content/repair/is-speaker';
import { isCapitals } from '@/lib/content/repair/title-like';
import { isParagraph } from '@/lib/content/repair/line';
import { withSigns } from '@/lib/content/repair/stand-ins';
import { readColon, readStamp, readStampAfter } from './stamps';

export type Speakers = {
  /** For bold words: a name of the show or episode, or what looks and acts like one. */
  readonly isSpeaker: IsSpeaker;
  /** For plain words, which must be the name of one of the listed people. */
  readonly isListed: (name: string) => boolean;
};

const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** Small words inside names: Ludwig van Beethoven, Rosa de la Cruz. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|and|und|y|the|of|ter|ten)$/;

/** Words that begin titles and no names, in the languages that the interface speaks. */
const NO_NAME =
  /^(?:the|an?|this|our|my|your|what|why|how|when|where|who|key|in|on|for|der|die|das|eine?|was|warum|wieso|wie|wann|wo|wer|im|zum|zur)\s/i;

/** Learns from the people and the text who speaks in it. */
export function speakersOf(root: Root, people: readonly Pick<Person, 'name'>[]): Speakers {
  const listed = listedNames(people);
  const isListed = (name: string): boolean => listed.has(keyOf(name));
  const found = namesIn(root);
  const uses = new Map<string, number>();
  for (const name of found) uses.set(keyOf(name), (uses.get(keyOf(name)) ?? 0) + 1);
  const isKnown = (name: string): boolean =>
    isListed(name) || (looksLikeName(name) && (uses.get(keyOf(name)) ?? 0) > 1);
  const isTalk = found.some(isKnown);
  return {
    isListed,
    isSpeaker(text, isAlone) {
      const name = nameIn(text);
      if (name === null) return isListed(text);
      if (isKnown(name)) return true;
      if (isAlone || NO_NAME.test(name)) return false;
      return isTalk || (looksLikeName(name) && !isCapitals(name));
    },
  };
}

/** `Joanna:` without its colon, or a time stamp in it; `null` when there is no colon. */
export function nameIn(text: string): string | null {
  const whole = text.trim();
  const name = readStampAfter(whole.slice(0, -1).trimEnd()).rest;
  return whole.endsWith(':') && name !== '' && name.length <= LONGEST_NAME ? name : null;
}

/** Whole names, and first names that only one of the people has. */
function listedNames(people: readonly Pick<Person, 'name'>[]): ReadonlySet<string> {
  const names = new Set(people.map(({ name }) => name));
  const firsts = [...names].map((name) => keyOf(name).split(' ', 1)[0] ?? '');
  const unique = firsts.filter((first) => firsts.filter((other) => other === first).length === 1);
  return new Set([...[...names].map(keyOf), ...unique]);
}

function keyOf(name: string): string {
  return withSigns(name).trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** What may be names in a text: bold words with a colon, and lines such as `HOST:`. */
function namesIn(root: Root): string[] {
  const lines = root.children
    .filter(isParagraph)
    .flatMap(({ children }) => linesOf(atomsOf(children)));
  return lines.flatMap((whole) => {
    const { rest: line } = readStamp(trimmed(whole));
    const mark = line[0]?.marks[0];
    if (mark?.type !== 'strong') {
      const text = textOf(line);
      return isCapitals(text) ? (nameIn(text) ?? []) : [];
    }
    const bold = line.filter(({ marks }) => marks[0] === mark);
    const colon = readColon(line.slice(bold.length)) === null ? '' : ':';
    return nameIn(`${textOf(bold).trim()}${colon}`) ?? [];
  });
}

/** Capitalised words, as `Peter Lund` or `Speaker 1`, and not `Why it matters`. */
function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    !NO_NAME.test(name) &&
    words.every((word) => /^[("“]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || PARTICLE.test(word)) &&
    !/[!?;]/.test(name)
  );
}
