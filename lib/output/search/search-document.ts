import type { Episode } from '@/lib/episode/episode';
import { FACETS } from '@/lib/search/facets';
import { blockAnchor, encodeRecord, ANCHORS } from '@/lib/search/search-record';
import type { Show } from '@/lib/show/show';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Section } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';
import { facetsOf } from './facets-of';
import { recordOf } from './record-of';

/** Weight of a heading against a paragraph, as Pagefind's for an `h3`. */
const HEADING_WEIGHT = 5;

/**
 * An episode as an HTML document for Pagefind: title, text about the episode, and each
 * paragraph of the transcript after an anchor with its id, which locates hits. No page
 * contains it.
 *
 * Everything after the title is one block of text, since Pagefind adds a full stop to
 * each block that has none.
 *
 * @see https://pagefind.app/docs/indexing/
 */
export function searchDocument(show: Show, episode: Episode): string {
  const record = recordOf(show, episode);
  const { sections } = episode.transcript;
  return [
    `<!doctype html><html lang="${show.language}"><body>`,
    ...filters(episode),
    `<meta data-pagefind-sort="date[content]" content="${Date.parse(episode.publishedAt)}">`,
    `<h1>${searchableText(episode.title)}</h1><div>`,
    anchor(encodeRecord(record)),
    about(episode),
    ...sections.map((section) => sectionText(section, record.speakers)),
    '</div></body></html>',
  ].join('');
}

function filters(episode: Episode): string[] {
  const facets = facetsOf(episode);
  return FACETS.flatMap((facet) =>
    facets[facet].map(
      ([id]) => `<meta data-pagefind-filter="${facet}[content]" content="${escapeText(id)}">`,
    ),
  );
}

/**
 * Summary, notes and names, each as a part of its own, so that an excerpt of one does not run into
 * the next. The names are there so that the index need not repeat the speaker before each paragraph.
 */
function about(episode: Episode): string {
  const { notesHtml, people, topics, series } = episode;
  const names = [
    ...people.map(({ name }) => name),
    ...topics.map(({ title }) => title),
    ...(series === null ? [] : [series.label]),
  ];
  return [searchableText(ownSummary(episode)), notesHtml ?? '', searchableText(names.join(', '))]
    .filter((part) => part !== '')
    .map((part) => `${anchor(ANCHORS.about)}${part} `)
    .join('');
}

/** Omits a summary that repeats the beginning of the transcript, which would match twice. */
function ownSummary({ summary, transcript }: Episode): string {
  const text = transcript.sections.flatMap(({ blocks }) => blocks.map((block) => block.text));
  const letters = (some: string) => some.replaceAll(/[\s…]+/g, '');
  return letters(text.join('')).startsWith(letters(summary)) ? '' : summary;
}

function sectionText({ id, title, blocks }: Section, speakers: readonly string[]): string {
  const heading =
    title === null
      ? ''
      : `${anchor(ANCHORS.section + id)}<span data-pagefind-weight="${HEADING_WEIGHT}">${searchableText(title)}</span> `;
  // The same blocks that the timing counts.
  const texts = blocks
    .filter(({ text }) => hasWords(text))
    .map(({ id: block, speaker, text }) => {
      const number = speaker === null ? null : speakers.indexOf(speaker);
      return `${anchor(blockAnchor(block, number))}${searchableText(text)} `;
    });
  return heading + texts.join('');
}

/** An empty element that Pagefind returns with its location. */
export function anchor(id: string): string {
  return `<a id="${escapeText(id)}"></a>`;
}

/** Escapes text without its zero-width spaces, at which Pagefind would split words. */
export function searchableText(text: string): string {
  return escapeText(text.replaceAll('\u200B', ''));
}
