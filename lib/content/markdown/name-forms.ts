import { isCapitals } from '@/lib/content/repair/title-like';
import { withMarkers } from '@/lib/content/repair/placeholders';
import { readStampAfter } from './stamps';

const LONGEST_NAME = 60;
const MOST_WORDS = 5;
/** Small words inside names: Ludwig van Beethoven, Rosa de la Cruz. */
const PARTICLE =
  /^(?:van|von|vom|zu|zur|der|den|de|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|and|und|y|the|of|ter|ten)$/;

const ARTICLE = /^(?:the|an?|der|die|das|eine?|les?|la|une?|el|los|las|una)\s+/i;
/** Words that begin titles and no names, in the languages that the interface speaks. */
const NO_NAME =
  /^(?:the|an?|this|our|my|your|what|why|how|when|where|who|key|in|on|for|der|die|das|eine?|was|warum|wieso|wie|wann|wo|wer|im|zum|zur)\s/i;

/** A name without regard to case, spaces and escapes. */
export function keyOf(name: string): string {
  return withMarkers(name).trim().toLowerCase().replaceAll(/\s+/g, ' ');
}

/** `Joanna:` without its colon, or a time stamp in it; `null` when there is no colon. */
export function nameIn(text: string): string | null {
  const whole = text.trim();
  const name = readStampAfter(whole.slice(0, -1).trimEnd()).rest;
  return whole.endsWith(':') && name !== '' && name.length <= LONGEST_NAME ? name : null;
}

/** Whether words begin as titles do. */
export function beginsTitle(name: string): boolean {
  return NO_NAME.test(name);
}

/** Capitalised words, as `Peter Lund` or `Speaker 1`, and not `Why it matters`. */
export function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    words.length <= MOST_WORDS &&
    !NO_NAME.test(name) &&
    words.every((word) => /^[("“]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || PARTICLE.test(word)) &&
    !/[!?;]/.test(name)
  );
}

/** A name without bold, where more has to be excluded: `Hello.`, `Right, Joanna`, `7`. */
export function looksLikePlainName(name: string): boolean {
  const isOver = /[.…,。]$/u.test(name) && !/(?:\b\p{Lu}|\b[JS]r|\bDr)\.$/u.test(name);
  return !isOver && !name.includes(',') && /\p{L}/u.test(name) && looksLikeName(name);
}

/** Somebody who is named by what they do, as `The Baker`; in capitals it may be a title. */
export function looksLikeRole(name: string): boolean {
  return !isCapitals(name) && looksLikeName(name.replace(ARTICLE, ''));
}
