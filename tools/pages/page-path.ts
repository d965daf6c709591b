import { ONLY, type PageKind } from '@/lib/content/pages/page-data';
import {
  SUBSCRIBE_PATH,
  collectionIndexPath,
  collectionPath,
  yearPath,
} from '@/lib/links/collection-path';
import { archivePath, episodePath, searchPath, showPagePath } from '@/lib/links/address';

/** What a page is exported as: its kind, and its id among those of its kind. */
export type PageName = { readonly kind: PageKind; readonly id: string };

/** Kinds of pages that Next exports in each run, because their routes have no parameters. */
const ALWAYS_EXPORTED: readonly PageKind[] = [
  'home',
  'layout',
  'missing',
  'offline',
  'search',
  'subscribe',
];

/** Kinds of numbered pages, of which the first has a route without parameters. */
const NUMBERED: readonly PageKind[] = ['archive', 'allPeople', 'allTopics'];

/** Whether Next asks for the data of a page even if no page of its kind is to be exported. */
export function isAlwaysExported({ kind, id }: PageName): boolean {
  return ALWAYS_EXPORTED.includes(kind) || (id === ONLY && NUMBERED.includes(kind));
}

/**
 * The path of a page below the export, without its ending: Next writes an `.html` file and, but
 * for the page of missing addresses, a `.txt` file. `null` for the layout, which is no page.
 */
export function exportedPath({ kind, id }: PageName): string | null {
  if (kind === 'missing') return '404';
  const path = addressOf(kind, id);
  return path === null ? null : `${path.slice(1)}index`;
}

function addressOf(kind: Exclude<PageKind, 'missing'>, id: string): string | null {
  switch (kind) {
    case 'layout':
      return null;
    case 'home':
      return '/';
    case 'episode':
      return episodePath({ slug: id });
    case 'archive':
      return archivePath(numberOf(id));
    case 'year': {
      const [year = '', page] = id.split('/');
      return yearPath(Number(year), numberOf(page) ?? 1);
    }
    case 'series':
    case 'topics':
    case 'people': {
      const [name = '', page] = id.split('/');
      return collectionPath(kind, name, numberOf(page));
    }
    case 'allTopics':
      return collectionIndexPath('topics', numberOf(id) ?? 1);
    case 'allPeople':
      return collectionIndexPath('people', numberOf(id) ?? 1);
    case 'subscribe':
      return SUBSCRIBE_PATH;
    case 'search':
      return searchPath();
    case 'offline':
      return '/offline/';
    case 'own':
      return showPagePath({ name: id });
    default:
      return kind satisfies never;
  }
}

/** The number in an id; `null` for the page with the short address. */
function numberOf(id: string | undefined): number | null {
  return id === undefined || id === ONLY ? null : Number(id);
}
