import { quoteLink } from '@/lib/links/quote-link';
import {
  excerptsOf,
  highlightedPieces,
  type Excerpt,
  type ExcerptPiece,
} from '@/lib/search/excerpt';
import { sentenceRules } from '@/lib/language/current';
import { findHits, type Hit } from '@/lib/search/find-hits';
import { readFragment, type IndexedEpisode } from '@/lib/search/fragment';
import { passageOf } from '@/lib/search/hit-passage';
import { timesOf, type HitTime, type TimeOf } from '@/lib/search/hit-time';
import { readWords } from '@/lib/search/read-words';
import type { Query } from '@/lib/search/query';
import { KIND_FILTER, type EpisodeRecord } from '@/lib/search/search-record';
import type { TimingFile } from '@/lib/transcript/timing-file';
import type { PagefindResult, SearchIndex } from './load-index';

/** One sentence of an episode that matches, ready to be shown. */
export type FoundHit = {
  /** Unique among all hits on the page. */
  readonly key: string;
  /** `null` for a hit in the text about the episode, which is outside the transcript. */
  readonly section: string | null;
  readonly isAbout: boolean;
  readonly speaker: string | null;
  readonly pieces: readonly ExcerptPiece[];
  /** Address of the passage on the episode's page. */
  readonly link: string;
  /** `null` when the time of the passage is unknown. */
  readonly time: HitTime | null;
};

export type FoundEpisode = {
  readonly kind: 'episode';
  readonly record: EpisodeRecord;
  readonly title: readonly ExcerptPiece[];
  readonly hits: readonly FoundHit[];
};

/** A page of the show's own. */
export type FoundPage = {
  readonly kind: 'page';
  readonly page: string;
  readonly title: readonly ExcerptPiece[];
  readonly excerpts: readonly { readonly key: string; readonly pieces: readonly ExcerptPiece[] }[];
};

export type FoundResult = FoundEpisode | FoundPage;

/** The results of a search: their number, and a function that fetches their texts. */
export type Found = {
  /** Of episodes and pages. */
  readonly count: number;
  readonly pages: number;
  /** Number of remaining episodes for each value of each facet. */
  readonly left: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fetch: (from: number, to: number) => Promise<readonly FoundResult[]>;
};

/**
 * Runs a search without fetching the texts of the results.
 *
 * Several words are searched for both as a phrase and as single words. The phrase
 * search tells which episodes contain the phrase. The word search tells where the
 * words are, because Pagefind reports only one location per phrase and page.
 *
 * @throws {Error} When a part of the index could not be loaded.
 */
export async function runSearch({ pagefind }: SearchIndex, query: Query): Promise<Found> {
  const { words, isQuoted } = readWords(query.words);
  const isEmpty = words.length === 0;
  const isDated = query.order === 'newest' || isEmpty;
  const options = { filters: query.chosen, sort: isDated ? ({ date: 'desc' } as const) : {} };
  // Pagefind counts nothing before this call. It fetches the data only once.
  await pagefind.filters();
  const searchText = words.join(' ');
  const { results, filters } = await pagefind.search(isEmpty ? null : searchText, options);
  const phraseSearch = words.length > 1 ? await pagefind.search(`"${searchText}"`, options) : null;
  const hasPhrase = isInResults(phraseSearch?.results ?? []);
  const ordered = isQuoted && phraseSearch !== null ? results.filter(hasPhrase) : [...results];
  if (!isDated) ordered.sort((a, b) => Number(hasPhrase(b)) - Number(hasPhrase(a)));
  const left = isQuoted && phraseSearch !== null ? phraseSearch.filters : filters;
  return {
    count: ordered.length,
    pages: left[KIND_FILTER.name]?.[KIND_FILTER.page] ?? 0,
    left,
    fetch: (from, to) => Promise.all(ordered.slice(from, to).map((one) => resultOf(one, words))),
  };
}

function isInResults(results: readonly PagefindResult[]): (result: PagefindResult) => boolean {
  const ids = new Set(results.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

async function resultOf(
  { data, words: locations }: PagefindResult,
  asked: readonly string[],
): Promise<FoundResult> {
  const episode = readFragment(await data());
  const { record } = episode;
  const all = findHits(episode, locations, asked, sentenceRules);
  if (record.kind === 'page') {
    const { title, page } = record;
    const excerpts = excerptsOf(all.filter(({ part }) => part.kind !== 'title')).map(
      ({ hit, pieces }) => ({ key: `${page} ${hit.part.from} ${hit.start}`, pieces }),
    );
    return { kind: 'page', page, title: titleOf(title, all), excerpts };
  }
  const isAbout = ({ part }: Hit) => part.kind === 'about';
  const spoken = all.filter(({ part }) => part.kind === 'block' || part.kind === 'section');
  const hits = [...spoken, ...all.filter(isAbout)];
  const timeOf = await timesFor(record.timing, episode, hits);
  return {
    kind: 'episode',
    record,
    title: titleOf(record.track.title, all),
    hits: excerptsOf(hits).map((excerpt) => foundHit(excerpt, record, timeOf)),
  };
}

/**
 * The indexed title has single spaces and ends with a full stop. Its highlights fit
 * the episode's title only if the indexed one begins with it.
 */
function titleOf(title: string, hits: readonly Hit[]): readonly ExcerptPiece[] {
  const hit = hits.find(({ part }) => part.kind === 'title');
  const highlights = hit?.part.text.startsWith(title) === true ? hit.highlights : [];
  return highlightedPieces(title, 0, title.length, highlights);
}

function foundHit(
  { hit, pieces }: Excerpt,
  { track }: EpisodeRecord,
  timeOf: TimeOf | null,
): FoundHit {
  const { kind, section, speaker, from } = hit.part;
  const time = timeOf?.(hit) ?? null;
  return {
    key: `${track.id} ${from} ${hit.start}`,
    section: kind === 'section' ? null : section,
    isAbout: kind === 'about',
    speaker,
    pieces,
    link: linkOf(hit, track.page, time),
    time,
  };
}

function linkOf(hit: Hit, page: string, time: HitTime | null): string {
  const { kind, id } = hit.part;
  if (kind === 'section') return `${page}#${encodeURIComponent(id)}`;
  const passage = kind === 'block' ? passageOf(hit) : null;
  if (passage === null) return page;
  return quoteLink(page, passage, time === null ? null : { start: time.seconds, end: null });
}

/** Fetched timing files by address: the same episode is found again with each letter typed. */
const fetched = new Map<string, Promise<TimingFile>>();

/** @returns `null` when the timing is missing or failed to load. The hits then still have links. */
async function timesFor(
  address: string | null,
  episode: IndexedEpisode,
  hits: readonly Hit[],
): Promise<TimeOf | null> {
  if (address === null || hits.every(({ part }) => part.kind === 'about')) return null;
  try {
    const file = fetched.get(address) ?? fetchTiming(address);
    fetched.set(address, file);
    return timesOf(episode, await file);
  } catch {
    fetched.delete(address);
    return null;
  }
}

async function fetchTiming(address: string): Promise<TimingFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  // Our own build wrote the file; `timesOf` checks it again.
  return (await response.json()) as TimingFile;
}
