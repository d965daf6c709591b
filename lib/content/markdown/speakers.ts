import type { Root } from 'mdast';
import type { Person } from '@/lib/show/person';
import type { IsSpeaker } from '@/lib/content/repair/is-speaker';
import { isCapitals } from '@/lib/content/repair/title-like';
import {
  beginsTitle,
  keyOf,
  looksLikeName,
  looksLikePlainName,
  looksLikeRole,
  nameIn,
} from './name-forms';
import { nameUses, type NameUse } from './name-uses';

export type Speakers = {
  /** For bold words: a name of the show or episode, or what looks and acts like one. */
  readonly isSpeaker: IsSpeaker;
  /** For words in italics with a colon, which may also stress a word. */
  readonly isItalicName: (name: string) => boolean;
  /** For plain words, which must be the name of one of the listed people. */
  readonly isListed: (name: string) => boolean;
  /** For plain words beside a time stamp or the sign of a turn. */
  readonly isBeside: (name: string) => boolean;
  /** For a line of plain words: a name, if the text has its names on lines of their own. */
  readonly isNameLine: (line: string) => boolean;
};

/** Fewest names beside time stamps, or on lines of their own, that are a habit. */
const HABIT = 3;

/** Learns from the people and the text who speaks in it. */
export function speakersOf(root: Root, people: readonly Pick<Person, 'name'>[]): Speakers {
  const listed = listedNames(people);
  const isListed = (name: string): boolean => listed.has(keyOf(name));
  const { uses, markedLines, paragraphs } = nameUses(root);
  const isOf = (...forms: NameUse['form'][]) => uses.filter(({ form }) => forms.includes(form));

  const signed = isOf('bold', 'italic', 'capitals');
  const signedCounts = countsOf(signed);
  const isKnown = (name: string): boolean =>
    isListed(name) || (looksLikeName(name) && (signedCounts.get(keyOf(name)) ?? 0) > 1);
  const isTalk = signed.some(({ name }) => isKnown(name));
  const hasLoneNames = isTalk && isHabitOfLoneNames(isOf('bold'));
  const hasItalicNames = isOf('italic').filter(({ name }) => isKnown(name)).length > 1;
  const beside = besideNames(isOf('beside'), markedLines);
  const lines = lineNames(isOf('plain', 'capitals'), paragraphs);
  const isLine = (name: string): boolean => lines.has(keyOf(name));

  return {
    isListed,
    isItalicName: (name) => isKnown(name) || (hasItalicNames && looksLikeName(name)),
    isBeside: (name) => isListed(name) || isKnown(name) || beside.has(keyOf(name)),
    isNameLine: (line) => isLine(line.replace(/\s*:\s*$/, '')),
    isSpeaker(text, isAlone) {
      const name = nameIn(text);
      if (name === null) return isListed(text) || (isAlone && isLine(text));
      if (isKnown(name) || (isAlone && isLine(name))) return true;
      if (isAlone && hasLoneNames) return looksLikeRole(name);
      if (isAlone || beginsTitle(name)) return false;
      return isTalk || (looksLikeName(name) && !isCapitals(name));
    },
  };
}

/** Whole names, and first names that only one of the people has. */
function listedNames(people: readonly Pick<Person, 'name'>[]): ReadonlySet<string> {
  const names = new Set(people.map(({ name }) => name));
  const firsts = [...names].map((name) => keyOf(name).split(' ', 1)[0] ?? '');
  const unique = firsts.filter((first) => firsts.filter((other) => other === first).length === 1);
  return new Set([...[...names].map(keyOf), ...unique]);
}

function countsOf(uses: readonly NameUse[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of uses) counts.set(keyOf(name), (counts.get(keyOf(name)) ?? 0) + 1);
  return counts;
}

/** Two names or more that stand in bold with a colon and nothing else on their lines. */
function isHabitOfLoneNames(bold: readonly NameUse[]): boolean {
  const lone = bold.filter(({ isAlone, name }) => isAlone && looksLikeRole(name));
  return countsOf(lone).size > 1 && lone.some(({ name }) => looksLikeName(name));
}

/** Names beside stamps: those that come again, and all where most stamps have one. */
function besideNames(uses: readonly NameUse[], markedLines: number): ReadonlySet<string> {
  const likely = uses.filter(({ name }) => looksLikePlainName(name));
  const counts = countsOf(likely);
  const isHabit = likely.length >= HABIT && likely.length * 2 >= markedLines;
  return new Set([...counts].flatMap(([key, count]) => (isHabit || count > 1 ? [key] : [])));
}

/** Names on lines of their own, where two or more take turns. */
function lineNames(uses: readonly NameUse[], paragraphs: number): ReadonlySet<string> {
  const likely = uses.filter(({ name, isAlone }) => isAlone && looksLikePlainName(name));
  const counts = countsOf(likely);
  const again = [...counts].filter(([, count]) => count > 1);
  const isHabit = again.length > 0 && counts.size > 1 && likely.length >= HABIT;
  if (!isHabit || likely.length * 4 < paragraphs) return new Set();
  const withColon = countsOf(likely.filter(({ hasColon }) => hasColon));
  const isEnough = again.length > 1 || withColon.size > 1;
  return new Set(isEnough ? [...again.map(([key]) => key), ...withColon.keys()] : []);
}
