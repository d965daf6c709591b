import type { Root } from 'mdast';
import type { Person } from '@/lib/show/person';
import type { IsSpeaker } from '@/lib/content/repair/is-speaker';
import { isCapitals } from '@/lib/content/repair/title-like';
import { withoutRemark } from '@/lib/transcript/speaker-name';
import {
  beginsTitle,
  keyOf,
  looksLikeName,
  looksLikePlainName,
  looksLikeRole,
  nameIn,
} from './name-forms';
import { isCommonWord } from '@/lib/content/names/common-words';
import { readStampAfter } from './stamps';
import { nameUses, type NameUse } from './name-uses';

export type Speakers = {
  /** For bold words: the name of a listed person, or words used like a name. */
  readonly isSpeaker: IsSpeaker;
  /** For words in italics with a colon, which may also be emphasis. */
  readonly isItalicName: (name: string) => boolean;
  /** For plain words with a colon: a listed person, or a name of a text written in turns. */
  readonly isPlainName: (name: string) => boolean;
  /** For plain words next to a time stamp or a turn marker. */
  readonly isMarkedName: (name: string) => boolean;
  /** For words in bold without a colon before a text: a name of a text written in such turns. */
  readonly isBoldTurn: (name: string) => boolean;
  /** For a line of plain words: a name, if the text puts names on lines of their own. */
  readonly isNameLine: (line: string) => boolean;
};

/** Number of names next to time stamps, or on lines of their own, that make a pattern. */
const MIN_NAMES = 3;

/** Determines the speakers of a text from its people and its form. */
export function speakersOf(root: Root, people: readonly Pick<Person, 'name'>[]): Speakers {
  const listed = listedNames(people);
  const isListed = (name: string): boolean =>
    listed.has(keyOf(name)) || listed.has(keyOf(withoutRemark(name)));
  const { uses, markedLines, paragraphs } = nameUses(root);
  const isOf = (...forms: NameUse['form'][]) => uses.filter(({ form }) => forms.includes(form));

  const emphasized = isOf('bold', 'italic', 'capitals');
  const emphasizedCounts = countsOf(emphasized);
  const isKnown = (name: string): boolean =>
    isListed(name) || (looksLikeName(name) && (emphasizedCounts.get(keyOf(name)) ?? 0) > 1);
  const isConversation = emphasized.some(({ name }) => isKnown(name));
  const hasLoneNames = isConversation && usesLoneNames(isOf('bold'));
  const hasItalicNames = isOf('italic').filter(({ name }) => isKnown(name)).length > 1;
  const marked = markedNames(isOf('marked'), markedLines);
  const lines = new Set([
    ...lineNames(isOf('plain', 'capitals'), paragraphs),
    ...markedNames(isOf('stamped-line'), markedLines),
    ...lineNames(isOf('bold-line'), paragraphs),
  ]);
  const turns = turnNames(isOf('turn', 'later-turn'), paragraphs);
  const boldTurns = turnNames(isOf('bold-turn'), paragraphs);
  const isLine = (name: string): boolean => lines.has(keyOf(name));

  return {
    isPlainName: (name) => isListed(name) || turns.has(keyOf(name)),
    isItalicName: (name) => isKnown(name) || (hasItalicNames && looksLikeName(name)),
    isMarkedName: (name) => isListed(name) || isKnown(name) || marked.has(keyOf(name)),
    isBoldTurn: (name) => boldTurns.has(keyOf(name)),
    isNameLine: (line) => isLine(line.replace(/\s*[:：]\s*$/, '')),
    isSpeaker(text, isAlone) {
      const name = nameIn(text);
      if (name === null) {
        const { stamp, rest } = readStampAfter(text);
        if (stamp !== null) return isAlone && marked.has(keyOf(rest));
        return isListed(text) || boldTurns.has(keyOf(text)) || (isAlone && isLine(text));
      }
      if (isKnown(name) || (isAlone && isLine(name))) return true;
      if (isAlone && hasLoneNames) return looksLikeRole(name);
      if (isAlone || beginsTitle(name)) return false;
      return isConversation || (looksLikeName(name) && !isCapitals(name));
    },
  };
}

/** Keys of full names, and of first names that only one of the people has. */
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

/** Whether two or more names are in bold with a colon, each alone on its line. */
function usesLoneNames(bold: readonly NameUse[]): boolean {
  const lone = bold.filter(({ isAlone, name }) => isAlone && looksLikeRole(name));
  return countsOf(lone).size > 1 && lone.some(({ name }) => looksLikeName(name));
}

/**
 * Names next to stamps or turn markers: those that are repeated, or all if most stamps have one.
 */
function markedNames(uses: readonly NameUse[], markedLines: number): ReadonlySet<string> {
  const likely = uses.filter(({ name }) => looksLikePlainName(name));
  const counts = countsOf(likely);
  const isPattern = likely.length >= MIN_NAMES && likely.length * 2 >= markedLines;
  return new Set([...counts].flatMap(([key, count]) => (isPattern || count > 1 ? [key] : [])));
}

/** Names on lines of their own, if two or more people take turns. */
function lineNames(uses: readonly NameUse[], paragraphs: number): ReadonlySet<string> {
  const likely = uses.filter(({ name, isAlone }) => isAlone && looksLikePlainName(name));
  const counts = countsOf(likely);
  const repeated = [...counts].filter(([, count]) => count > 1);
  const isPattern = repeated.length > 0 && counts.size > 1 && likely.length >= MIN_NAMES;
  if (!isPattern || likely.length * 4 < paragraphs) return new Set();
  const withColon = countsOf(likely.filter(({ hasColon }) => hasColon));
  const isEnough = repeated.length > 1 || withColon.size > 1;
  return new Set(isEnough ? [...repeated.map(([key]) => key), ...withColon.keys()] : []);
}

/** Whether a single word probably belongs to the text. `Q:` and `A:` are not words. */
const isPlainWord = (key: string): boolean => key.length > 1 && isCommonWord(key);

/** Number of turns in plain text that make a pattern. A list of terms may have up to three. */
const PLAIN_TURNS = 4;

/**
 * Names before the speech, as in `ANNA: Hello.` and `**Anna** Hello.`, if a text is written in such
 * turns: most paragraphs begin with one, and two or more names alternate. A name that occurs
 * only once must have two words, because a single word may be `Note`.
 */
function turnNames(uses: readonly NameUse[], paragraphs: number): ReadonlySet<string> {
  const likely = uses.filter(({ name }) => looksLikePlainName(name));
  const starts = likely.filter(({ form }) => form !== 'later-turn');
  const counts = countsOf(likely);
  const repeated = [...counts].filter(([key, count]) => count > 1 && !isPlainWord(key));
  const isPattern = likely.length >= PLAIN_TURNS && starts.length * 2 > paragraphs;
  if (!isPattern || repeated.length < 2) return new Set();
  const once = [...counts].filter(([key, count]) => count === 1 && /\s/.test(key));
  return new Set([...repeated, ...once].map(([key]) => key));
}
