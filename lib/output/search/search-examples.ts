import type { Episode } from '@/lib/episode/episode';
import { isInCapitals } from '@/lib/transcript/capitals';
import { wordsIn } from '@/lib/transcript/words';

const EXAMPLES = 3;

/** A longer heading is no search that a reader would type. */
const MOST_WORDS = 4;

/**
 * Searches to try: short headings of transcripts, which the index has, one of each episode.
 * Headings in capitals are labels of a script, such as "HEADLINES".
 *
 * @param episodes Newest first.
 */
export function searchExamples(episodes: readonly Episode[]): string[] {
  const headings = episodes.flatMap(({ transcript }) => {
    const titles = transcript.sections.flatMap(({ title }) => title ?? []);
    return titles.find(isExample) ?? [];
  });
  return [...new Set(headings)].slice(0, EXAMPLES);
}

function isExample(title: string): boolean {
  return wordsIn(title).length <= MOST_WORDS && !isInCapitals(title);
}
