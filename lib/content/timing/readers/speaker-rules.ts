import { nameKey, type ListedNames } from '@/lib/content/names/listed-names';
import { hasTitle } from '@/lib/language/names';
import { nameForm } from '@/lib/content/names/name-form';
import { namesInside } from './turns-inside';
import type { CueLine, CueLines } from './cue-line';
import type { Named } from './speaker-head';

/** Thresholds for the share of spoken cues that begin with a name. */
const SOME = 0.2;
const MOST = 0.5;
const NEARLY_ALL = 0.75;
const ALL = 0.9;

/** The uses of a name before a colon in a whole file. */
type NameUse = { readonly name: Named; readonly isListed: boolean; count: number };

/** Decides which words before a colon are names, based on the whole file. */
export type SpeakerRules = {
  /** Whether the beginning of a line names the speaker. */
  readonly isSpeaker: (line: CueLine, isFirst: boolean) => boolean;
  /** Whether a name also begins a turn in the middle of a line. */
  readonly isSpeakerInside: (written: string) => boolean;
};

/**
 * Decides whether a file names its speakers. If it does, a name that occurs only once is a
 * speaker, too; if not, `The point is: …` and `Remember: …` are speech.
 */
export function speakerRules(cues: readonly CueLines[], listed: ListedNames): SpeakerRules {
  const uses = usesIn(cues, listed);
  const evidence = evidenceIn(cues, uses);
  const recordedUse = (name: Named) => uses.get(nameKey(name.written));
  let inside: ReadonlySet<string> | null = null;
  const repeatedInside = () => (inside ??= repeatedInsideLines(cues));
  const isKnown = (use: NameUse, isInside: boolean): boolean => {
    if (use.isListed || use.name.form === 'label') return true;
    const isRepeated = use.count > 1;
    switch (use.name.form) {
      case 'name':
      case 'role':
        return evidence.hasNames && (isRepeated || !isInside || evidence.namedShare >= ALL);
      case 'common':
        return isRepeated && evidence.hasAny && evidence.isFirstHeaded;
      case 'uncased':
        return evidence.hasAny && (isRepeated || (!isInside && evidence.headedShare >= MOST));
      case 'lower':
        return isRepeated && evidence.hasAny && evidence.headedShare >= NEARLY_ALL;
      default:
        return use.name.form satisfies never;
    }
  };
  return {
    isSpeaker({ head, isInside }, isFirst) {
      const use = head.name === null ? undefined : recordedUse(head.name);
      if (use === undefined || head.name === null) return false;
      if (head.name.isTight && use.count < 2 && !use.isListed) return false;
      if (!isKnown(use, isInside)) return false;
      return isFirst || !isInside || use.count > 1 || use.isListed;
    },
    isSpeakerInside(written) {
      const use = uses.get(nameKey(written));
      const form = use?.name.form ?? nameForm(written);
      if (listed(written) || form === 'label') return true;
      if (form === null || form === 'common' || form === 'lower') return false;
      if (use !== undefined) return isKnown(use, false);
      if (evidence.namedShare < NEARLY_ALL) return false;
      return form === 'role' || hasTitle(written) || repeatedInside().has(nameKey(written));
    },
  };
}

/**
 * Names that occur only inside lines, at least twice. After the title of a book or film, the
 * same word follows each time: `Dune: Part Two`.
 */
function repeatedInsideLines(cues: readonly CueLines[]): ReadonlySet<string> {
  const following = new Map<string, Set<string>>();
  for (const { name, next } of cues.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => namesInside(text)),
  )) {
    const key = nameKey(name);
    following.set(key, (following.get(key) ?? new Set()).add(next));
  }
  return new Set([...following].flatMap(([key, words]) => (words.size > 1 ? [key] : [])));
}

/** Counts the names before a colon in all cues. */
function usesIn(cues: readonly CueLines[], listed: ListedNames): ReadonlyMap<string, NameUse> {
  const uses = new Map<string, NameUse>();
  for (const { lines } of cues) {
    for (const { head } of lines) {
      if (head.name === null) continue;
      const key = nameKey(head.name.written);
      const use = uses.get(key) ?? {
        name: head.name,
        isListed: listed(head.name.written),
        count: 0,
      };
      use.count += 1;
      uses.set(key, use);
    }
  }
  return uses;
}

function evidenceIn(cues: readonly CueLines[], uses: ReadonlyMap<string, NameUse>) {
  const spoken = cues.filter(({ isSpoken }) => isSpoken);
  const heads = spoken.map(({ lines }): NameUse | null => {
    const name = lines[0]?.head.name ?? null;
    return name === null ? null : (uses.get(nameKey(name.written)) ?? null);
  });
  const headed = heads.filter((use) => use !== null);
  const named = headed.filter(isNameLike);
  const people = [...new Set([...uses.values()].filter(isNameLike))];
  const first = heads[0] ?? null;
  const namedShare = named.length / Math.max(1, spoken.length);
  const headedShare = headed.length / Math.max(1, spoken.length);
  const isFirstNamed = first !== null && isNameLike(first);
  const isCertain = people.some((use) => use.isListed || use.name.form === 'label');
  const isMostly =
    namedShare >= MOST &&
    (isFirstNamed || namedShare >= NEARLY_ALL || (people.length > 1 && people.some(isUnambiguous)));
  const isDialogue =
    people.length > 1 &&
    (namedShare >= SOME || people.some((use) => use.count > 1 || isUnambiguous(use)));
  const isByTurns = isFirstNamed && (isDialogue || first.count > 1 || isUnambiguous(first));
  const isLater = people.filter((use) => use.count > (isUnambiguous(use) ? 1 : 2)).length > 1;
  const repeated = new Set(headed.filter(({ count }) => count > 1)).size;
  const isFirstHeaded = first !== null;
  const isUncased = first?.name.form === 'uncased';
  const hasAny =
    isFirstHeaded &&
    (repeated > 1 ? headedShare >= MOST || isUncased : repeated === 1 && headedShare >= NEARLY_ALL);
  return {
    namedShare,
    headedShare,
    isFirstHeaded,
    // In a file whose names have no capitals, a role or a foreign name is one of them.
    hasNames: isCertain || isMostly || isByTurns || isLater || (isUncased && hasAny),
    /** Whether the file has names, including those that look like other words. */
    hasAny,
  };
}

function isNameLike({ name, isListed }: NameUse): boolean {
  return isListed || /^(?:label|role|name)$/.test(name.form);
}

/** Whether a name is clearly one: listed, a role, or of several words. */
function isUnambiguous({ name, isListed }: NameUse): boolean {
  return isListed || name.form === 'role' || /\s\p{L}/u.test(name.written);
}
