import type { Episode } from '@/lib/episode/episode';
import { FACETS } from '@/lib/search/facets';
import { blockAnchor, encodeRecord, ANCHORS } from '@/lib/search/search-record';
import type { Show } from '@/lib/show/show';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Section } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';
import { facetsOf } from './facets-of';
import { recordOf } from './record-of';

/** A heading counts for more than a paragraph, as Pagefind has it for an `h3`. */
const HEADING_WEIGHT = 5;

/**
 * An episode as Pagefind reads it: title, what is said about it, and each
 * paragraph of the transcript behind a place with its id, by which a hit is found
 * again. It stands in no page.
 *
 * Everything after the title is one block of text, since Pagefind puts a stop at
 * the end of each block that has none.
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
    `<h1>${clean(episode.title)}</h1><div>`,
    place(encodeRecord(record)),
    place(ANCHORS.about),
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

/** Names are found here, so that a speaker's name need not stand before each paragraph. */
function about(episode: Episode): string {
  const { notesHtml, people, topics, series } = episode;
  const names = [
    ...people.map(({ name }) => name),
    ...topics.map(({ title }) => title),
    ...(series === null ? [] : [series.label]),
  ];
  return `${clean(ownSummary(episode))} ${notesHtml ?? ''} ${clean(names.join(', '))} `;
}

/** A summary that is the beginning of the transcript would be found twice. */
function ownSummary({ summary, transcript }: Episode): string {
  const text = transcript.sections.flatMap(({ blocks }) => blocks.map((block) => block.text));
  const letters = (some: string) => some.replaceAll(/[\s…]+/g, '');
  return letters(text.join('')).startsWith(letters(summary)) ? '' : summary;
}

function sectionText({ id, title, blocks }: Section, speakers: readonly string[]): string {
  const heading =
    title === null
      ? ''
      : `${place(ANCHORS.section + id)}<span data-pagefind-weight="${HEADING_WEIGHT}">${clean(title)}</span> `;
  // The same blocks as the timing counts.
  const texts = blocks
    .filter(({ text }) => hasWords(text))
    .map(({ id: block, speaker, text }) => {
      const number = speaker === null ? null : speakers.indexOf(speaker);
      return `${place(blockAnchor(block, number))}${clean(text)} `;
    });
  return heading + texts.join('');
}

function place(id: string): string {
  return `<a id="${escapeText(id)}"></a>`;
}

/** Where a text has a zero-width space, Pagefind would take it for one without blanks. */
function clean(text: string): string {
  return escapeText(text.replaceAll('\u200B', ''));
}
