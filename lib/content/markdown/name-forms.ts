import { isCapitals } from '@/lib/content/repair/title-like';
import { restoreMarkers } from '@/lib/content/repair/placeholders';
import { nameKey, withoutRemark } from '@/lib/transcript/speaker-name';
import { readStampAfter } from './stamps';

const MAX_NAME_LENGTH = 60;
const MAX_WORDS = 5;
/** Lower-case words inside names: Ludwig van Beethoven, Rosa de la Cruz. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|and|und|y|the|of|ter|ten|&|\+)$/;

const ARTICLE = /^(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una)\s+/i;
/** Words that begin titles but not names, in the languages of the interface. */
const TITLE_START =
  /^(?:the|an?|this|our|my|your|what|why|how|when|where|who|key|in|on|for|der|die|das|eine?|was|warum|wieso|wie|wann|wo|wer|im|zum|zur)\s/i;

/** A key for comparing names without regard to case, spaces and escapes. */
export function keyOf(name: string): string {
  return nameKey(restoreMarkers(name));
}

/** The name in `Joanna:`, without the colon and a time stamp; `null` if there is no colon. */
export function nameIn(text: string): string | null {
  const whole = text.trim();
  const name = readStampAfter(whole.slice(0, -1).trimEnd()).rest;
  return /[:：]$/.test(whole) && name !== '' && name.length <= MAX_NAME_LENGTH ? name : null;
}

/** Whether words begin like a title. */
export function beginsTitle(name: string): boolean {
  return TITLE_START.test(name);
}

/** Whether words are capitalized like `Peter Lund` or `Speaker 1`, unlike `Why it matters`. */
export function looksLikeName(name: string): boolean {
  const words = withoutRemark(name).split(/\s+/);
  return (
    words.length <= MAX_WORDS &&
    !TITLE_START.test(name) &&
    words.every((word) => /^[("“]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || PARTICLE.test(word)) &&
    !/[!?;]/.test(name)
  );
}

/** A stricter test for names without bold, which excludes `Hello.`, `Right, Joanna` and `7`. */
export function looksLikePlainName(name: string): boolean {
  const isOver = /[.…,。]$/u.test(name) && !/(?:\b\p{Lu}|\b[JS]r|\bDr)\.$/u.test(name);
  return !isOver && !name.includes(',') && /\p{L}/u.test(name) && looksLikeName(name);
}

/** Whether words are a name or a role such as `The Baker`. In capitals they may be a title. */
export function looksLikeRole(name: string): boolean {
  return !isCapitals(name) && looksLikeName(name.replace(ARTICLE, ''));
}
