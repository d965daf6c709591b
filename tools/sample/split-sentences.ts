/** "Arthur C." and "J. R.": initials of a name that goes on. */
const NAME_WITH_INITIAL = /(?:^|\p{Lu}\p{L}+ |\p{Lu}\. ?)\p{Lu}\.\s*$/u;
const INITIAL_ALONE = /^\p{Lu}\.\s*$/u;
const TITLE = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|St)\.\s*$/u;

/**
 * The sentences of a paragraph, in order and without the spaces between them.
 *
 * `Intl.Segmenter` knows "Z.ai's" and "GLM 5.2", and takes an initial or a title
 * before a name for an end; those are joined again.
 *
 * @param language BCP 47.
 */
export function splitSentences(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && goesOn(before, segment)) {
      sentences[sentences.length - 1] = before + segment;
    } else {
      sentences.push(segment);
    }
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function goesOn(before: string, next: string): boolean {
  return NAME_WITH_INITIAL.test(before) || TITLE.test(before) || INITIAL_ALONE.test(next);
}
