import { showPagePath, sitePath } from '@/lib/links/address';
import type { Fragment } from '@/lib/search/fragment';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { htmlParagraphs } from './html-paragraphs';
import { aboutParts, searchableText } from './search-document';

/** The text of a page of the show's own in the search index: title and text. */
export function pageDocument(show: Show, page: ShowPage): Fragment {
  const { title, html } = page;
  return {
    record: { kind: 'page', title, page: sitePath(show, showPagePath(page)) },
    parts: [['title', searchableText(title)], ...aboutParts(htmlParagraphs(html))],
  };
}
