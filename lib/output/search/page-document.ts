import { ANCHORS, encodeRecord, KIND_FILTER, type PageRecord } from '@/lib/search/search-record';
import { showPagePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { anchor, searchableText } from './search-document';

/**
 * A page of the show's own as Pagefind reads it: title and text. With the order "newest
 * first" it comes after all episodes.
 */
export function pageDocument(show: Show, page: ShowPage): string {
  const { title, html } = page;
  const record: PageRecord = { kind: 'page', title, page: sitePath(show, showPagePath(page)) };
  return [
    `<!doctype html><html lang="${show.language}"><body>`,
    `<meta data-pagefind-filter="${KIND_FILTER.name}[content]" content="${KIND_FILTER.page}">`,
    // Pagefind omits documents without a date from results that are sorted by it.
    '<meta data-pagefind-sort="date[content]" content="0">',
    `<h1>${searchableText(title)}</h1><div>`,
    anchor(encodeRecord(record)),
    anchor(ANCHORS.about),
    html,
    '</div></body></html>',
  ].join('');
}
