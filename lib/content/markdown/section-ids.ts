import { slugOf } from '@/lib/content/slug';

/** Ids that the page itself uses. */
const RESERVED_IDS = new Set([
  'main',
  'transcript',
  'transcript-text',
  'subscribe',
  'recent',
  'related',
  'latest',
  'settings',
  'start-here',
  'memory',
  'continue',
  'now-playing',
  'sheet-panel',
  'sheet-panel-text',
  'sheet-panel-chapters',
  'sheet-panel-queue',
  'sheet-panel-kept',
  'tab-text',
  'tab-chapters',
  'tab-queue',
  'search-field',
  'outline',
  'text-settings',
  'transcript-files',
  'quote-image',
  'verbatim-runtime',
]);
const BLOCK_ID = /^p\d+$/;

/**
 * Gives each section an id made from its title. The same titles in the same order always
 * get the same ids, so that links to them keep working.
 */
export function sectionIds(): (title: string | null) => string {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  return (title) => {
    const base = baseOf(title === null ? 'opening' : slugOf(title));
    let count = counts.get(base) ?? 1;
    let id = count === 1 ? base : `${base}-${count}`;
    while (used.has(id)) {
      count += 1;
      id = `${base}-${count}`;
    }
    counts.set(base, count);
    used.add(id);
    return id;
  };
}

function baseOf(slug: string): string {
  if (slug === '') return 'section';
  return RESERVED_IDS.has(slug) || BLOCK_ID.test(slug) ? `section-${slug}` : slug;
}
