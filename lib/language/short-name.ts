import { allWords } from './all-words';
import { NAME_PARTICLES, withoutTitles } from './names';

/** Words of descriptions such as `Audience Member`, in lower case. */
const SPEAKER_NOUNS = allWords('speakerNouns');

/**
 * The first name of a person, without titles. A name that has none, such as `Dr. Meier`,
 * `J. R. Smith`, `Speaker 1` or `Audience Member`, stays whole.
 */
export function shortNameOf(name: string): string {
  const words = withoutTitles(name).split(/\s+/);
  const [first = ''] = words;
  const isDescription = words.some((word) => SPEAKER_NOUNS.has(word.toLowerCase()));
  const isFirstName =
    words.length > 1 &&
    !isDescription &&
    words.every((word) => /^\p{Lu}|^\p{Lo}/u.test(word) || NAME_PARTICLES.has(word)) &&
    !NAME_PARTICLES.has(first.toLowerCase()) &&
    /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first);
  return isFirstName ? first : name;
}

/** The first name with the initial of the last one, such as `Anna B.`, for two people named Anna. */
export function withInitial(name: string): string {
  const short = shortNameOf(name);
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  const [initial = ''] = last;
  return short === name ? name : `${short} ${initial}.`;
}
