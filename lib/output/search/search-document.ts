import type { Episode } from '@/lib/episode/episode';
import type { Fragment, FragmentPart } from '@/lib/search/fragment';
import type { Show } from '@/lib/show/show';
import type { Section } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';
import { htmlParagraphs } from './html-paragraphs';
import { recordOf } from './record-of';

/**
 * The text of an episode in the search index: title, text about the episode, and the headings and
 * paragraphs of the transcript with their ids, which locate hits.
 */
export function searchDocument(show: Show, episode: Episode): Fragment {
  const record = recordOf(show, episode);
  const { sections } = episode.transcript;
  const parts: FragmentPart[] = [
    ['title', searchableText(episode.title)],
    ...aboutParts(aboutTexts(episode)),
    ...sections.flatMap((section) => sectionParts(section, record.speakers)),
  ];
  return { record, parts };
}

/**
 * Summary, paragraphs of the notes, and names, each as a part of its own, so that an excerpt of one
 * does not run into the next. The names are there so that the text need not repeat the speaker
 * before each paragraph.
 */
function aboutTexts(episode: Episode): string[] {
  const { notesHtml, people, topics, series } = episode;
  const names = [
    ...people.map(({ name }) => name),
    ...topics.map(({ title }) => title),
    ...(series === null ? [] : [series.label]),
  ];
  return [ownSummary(episode), ...htmlParagraphs(notesHtml ?? ''), names.join(', ')];
}

/** Parts about an episode or of a page, without empty ones. */
export function aboutParts(texts: readonly string[]): FragmentPart[] {
  return texts
    .map(searchableText)
    .filter(hasWords)
    .map((text) => ['about', text]);
}

/** Omits a summary that repeats the beginning of the transcript, which would match twice. */
function ownSummary({ summary, transcript }: Episode): string {
  const text = transcript.sections.flatMap(({ blocks }) => blocks.map((block) => block.text));
  const letters = (some: string) => some.replaceAll(/[\s…]+/g, '');
  return letters(text.join('')).startsWith(letters(summary)) ? '' : summary;
}

function sectionParts({ id, title, blocks }: Section, speakers: readonly string[]): FragmentPart[] {
  const heading: FragmentPart[] = title === null ? [] : [['section', searchableText(title), id]];
  // The same blocks that the timing counts.
  const texts = blocks
    .filter(({ text }) => hasWords(text))
    .map(({ id: block, speaker, text }): FragmentPart => {
      const part = ['block', searchableText(text), block] as const;
      return speaker === null ? part : [...part, speakers.indexOf(speaker)];
    });
  return [...heading, ...texts];
}

/** Text without zero-width spaces, which would divide words. */
export function searchableText(text: string): string {
  return text.replaceAll('\u200B', '');
}
