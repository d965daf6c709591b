import { transcriptFact } from '@/lib/transcript/transcript-fact';

/** Latin letters, figures and punctuation: each font has them, so that any page can use it. */
export const BASE_CHARACTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789' +
  ` .,;:!?'"()[]-–—…/&%+=#@$*_·‘’“”\u00A0\u00AD\u2010`;

/** Characters beyond the base; most texts have few, so that a long text is searched fast. */
const OTHER = /[^\n\w .,;:!?'"()[\]\-/&%+=#@$*]/gu;

/**
 * The characters that a site's fonts need: the base, and what its texts use besides. The same
 * texts in another order need the same ones.
 */
export function charactersIn(texts: Iterable<string>): string {
  return sorted(new Set([...BASE_CHARACTERS, ...othersIn(texts)]));
}

/** The characters of a transcript beyond the base. */
export const TRANSCRIPT_CHARACTERS = transcriptFact(({ sections }) =>
  sorted(
    othersIn(
      sections.flatMap(({ title, blocks }) => [
        title ?? '',
        ...blocks.map(({ speaker, html }) => `${speaker ?? ''}${html}`),
      ]),
    ),
  ),
);

function othersIn(texts: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [character] of text.matchAll(OTHER)) found.add(character);
  }
  return found;
}

function sorted(characters: ReadonlySet<string>): string {
  return [...characters].sort().join('');
}
