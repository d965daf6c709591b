/** A sentence of a text as UTF-16 offsets, without the spaces around it. */
export type SentenceSpan = { readonly start: number; readonly end: number };

/** "Arthur C." and "J. R.": initials of a name that goes on. */
const NAME_WITH_INITIAL = /(?:^|\p{Lu}\p{L}+ |\p{Lu}\. ?)\p{Lu}\.\s*$/u;
const INITIAL_ALONE = /^\p{Lu}\.\s*$/u;
const TITLE = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|St)\.\s*$/u;

/**
 * The sentences of a paragraph, in their order.
 *
 * `Intl.Segmenter` knows "Z.ai's" and "GLM 5.2", and takes an initial or a title
 * before a name for an end; those are joined again.
 *
 * @param language BCP 47.
 */
export function sentencesIn(text: string, language: string): SentenceSpan[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const spans: { start: number; end: number }[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = spans.at(-1);
    if (last !== undefined && goesOn(text.slice(last.start, last.end), segment)) {
      last.end = index + segment.length;
    } else spans.push({ start: index, end: index + segment.length });
  }
  return spans.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const from = start + (sentence.length - sentence.trimStart().length);
    const to = start + sentence.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

function goesOn(before: string, next: string): boolean {
  return NAME_WITH_INITIAL.test(before) || TITLE.test(before) || INITIAL_ALONE.test(next);
}
