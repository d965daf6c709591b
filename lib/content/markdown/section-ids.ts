import { slugOf } from '@/lib/content/slug';

/** Ids that the page has for itself. */
const TAKEN = new Set([
  'main',
  'transcript',
  'transcript-text',
  'subscribe',
  'recent',
  'related',
  'latest',
  'settings',
  'memory',
  'continue',
  'now-playing',
  'sheet-panel',
  'tab-text',
  'tab-chapters',
  'tab-queue',
  'search-field',
  'verbatim-runtime',
]);
const BLOCK_ID = /^p\d+$/;

/**
 * Gives each section an id made from its title: the same titles in the same
 * order always have the same ids, so that links to them last.
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
  return TAKEN.has(slug) || BLOCK_ID.test(slug) ? `section-${slug}` : slug;
}
