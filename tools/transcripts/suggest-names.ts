import leven from 'leven';
import { spokenBlocks } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';
import { firstTextLine, openEpisode } from './edit-episode';
import { episodeFiles } from './episode-files';

/** A name that may be misheard, and the known name that it resembles. */
export type Suggestion = { readonly wrong: string; readonly right: string };

/** A name that occurs more often is spelt so on purpose. */
const MAX_OCCURRENCES = 2;
/** A word that occurs this often is a known name of the show. */
const FREQUENT = 5;
const MIN_LETTERS = 4;

/**
 * Prints capitalised words that occur once or twice and are one letter, or the same sound, away
 * from a known name. It changes nothing.
 *
 * @returns The exit code.
 */
export async function suggestNames(
  contentDir: string,
  slugs: readonly string[],
  print: (line: string) => void,
): Promise<number> {
  const { show, files } = await episodeFiles(contentDir, slugs);
  const words: string[] = [];
  const places = new Map<string, string>();
  const known = show.people.map(({ name }) => name);
  for (const file of files) {
    const episode = await openEpisode(file, show);
    known.push(...episode.fields.people.map(({ name }) => name), ...episode.fields.topics);
    for (const { text, line = firstTextLine(episode) } of spokenBlocks(episode.transcript)) {
      for (const word of capitalised(text)) {
        words.push(word);
        if (!places.has(word)) places.set(word, `${file}:${line}`);
      }
    }
  }
  const found = suggestionsFor(words, known);
  for (const { wrong, right } of found) print(`${places.get(wrong)}  ${right}: [${wrong}]`);
  print(
    found.length === 0
      ? 'There is nothing to suggest.'
      : `${found.length} to look at. Copy those that are right into ${contentDir}/names.yaml, and run npm run names.`,
  );
  return 0;
}

/** The words of a text that are capitalised although they do not begin a sentence. */
export function capitalised(text: string): string[] {
  return wordsIn(text).flatMap(({ start, end }) => {
    const word = text.slice(start, end).replace(/['’]s$/, '');
    const isFirst = /(?:^|[.!?…:]["”'’)]?\\s+)["“(]?$/u.test(text.slice(0, start)) || start === 0;
    const isName = /^\p{Lu}\p{Ll}/u.test(word) && word.length >= MIN_LETTERS;
    return isName && !isFirst && !/[.!?…]\s*["“(]?$/u.test(text.slice(0, start)) ? [word] : [];
  });
}

/**
 * @param words Capitalised words of all transcripts, with repetitions.
 * @param known Names and topics that the author wrote.
 */
export function suggestionsFor(words: readonly string[], known: readonly string[]): Suggestion[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const parts = known
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => /^\p{Lu}/u.test(part) && part.length >= MIN_LETTERS);
  const frequent = [...counts].filter(([, count]) => count >= FREQUENT).map(([word]) => word);
  const right = new Set([...parts, ...frequent]);
  return [...counts].flatMap(([wrong, count]): Suggestion[] => {
    if (count > MAX_OCCURRENCES || right.has(wrong)) return [];
    const near = [...right].find((name) => isNear(wrong, name));
    return near === undefined ? [] : [{ wrong, right: near }];
  });
}

function isNear(word: string, name: string): boolean {
  const [a, b] = [word.toLowerCase(), name.toLowerCase()];
  // A plural or a possessive is no mistake.
  if (a === `${b}s` || b === `${a}s`) return false;
  return leven(a, b) === 1 || soundOf(a) === soundOf(b);
}

/** Letters that sound alike become one, and vowels that are not the first are dropped. */
function soundOf(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ph|v|w/g, 'f')
    .replaceAll(/ck|qu|[cq]/g, 'k')
    .replaceAll(/[zß]/g, 's')
    .replaceAll(/[dt]h?/g, 't')
    .replaceAll(/[yj]/g, 'i')
    .replaceAll(/(\p{L})\1+/gu, '$1');
  return plain.slice(0, 1) + plain.slice(1).replaceAll(/[aeiouh]/g, '');
}
