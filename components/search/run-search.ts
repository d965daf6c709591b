import { quoteLink } from '@/lib/links/quote-link';
import { excerptOf, highlightedPieces, type ExcerptPiece } from '@/lib/search/excerpt';
import { sentenceRules } from '@/lib/language/current';
import { findHits, type Hit } from '@/lib/search/find-hits';
import { readFragment, type IndexedEpisode } from '@/lib/search/fragment';
import { passageOf } from '@/lib/search/hit-passage';
import { timesOf, type HitTime, type TimeOf } from '@/lib/search/hit-time';
import { readWords } from '@/lib/search/read-words';
import type { Query } from '@/lib/search/query';
import type { SearchRecord } from '@/lib/search/search-record';
import type { TimingFile } from '@/lib/transcript/timing-file';
import type { PagefindResult, SearchIndex } from './load-index';

/** One sentence of an episode, ready to be shown. */
export type FoundHit = {
  /** Unique among all that is shown. */
  readonly key: string;
  /** `null` for what is said about the episode and not in it. */
  readonly section: string | null;
  readonly isAbout: boolean;
  readonly speaker: string | null;
  readonly pieces: readonly ExcerptPiece[];
  /** The page of the episode, at this place. */
  readonly link: string;
  /** `null` where nobody knows when it is spoken. */
  readonly time: HitTime | null;
};

export type FoundEpisode = {
  readonly record: SearchRecord;
  readonly title: readonly ExcerptPiece[];
  readonly hits: readonly FoundHit[];
};

/** What was found: how many, and a way to fetch their texts. */
export type Found = {
  readonly count: number;
  /** How many episodes each value of each facet has left. */
  readonly left: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fetch: (from: number, to: number) => Promise<readonly FoundEpisode[]>;
};

/**
 * Searches; texts are not fetched yet.
 *
 * A phrase is looked for as such and by its words: the first says which episodes
 * have it, and only the second where in them, since Pagefind tells one place of a
 * phrase in each.
 *
 * @throws {Error} When a part of the index did not arrive.
 */
export async function runSearch({ pagefind }: SearchIndex, query: Query): Promise<Found> {
  const { words, isQuoted } = readWords(query.words);
  const isEmpty = words.length === 0;
  const isDated = query.order === 'newest' || isEmpty;
  const options = { filters: query.chosen, sort: isDated ? ({ date: 'desc' } as const) : {} };
  // Without it nothing is counted; it is fetched once.
  await pagefind.filters();
  const asked = words.join(' ');
  const { results, filters } = await pagefind.search(isEmpty ? null : asked, options);
  const inRow = words.length > 1 ? await pagefind.search(`"${asked}"`, options) : null;
  const has = phraseIn(inRow?.results ?? []);
  const ordered = isQuoted && inRow !== null ? results.filter(has) : [...results];
  if (!isDated) ordered.sort((a, b) => Number(has(b)) - Number(has(a)));
  return {
    count: ordered.length,
    left: isQuoted && inRow !== null ? inRow.filters : filters,
    fetch: (from, to) => Promise.all(ordered.slice(from, to).map((one) => episodeOf(one, words))),
  };
}

function phraseIn(results: readonly PagefindResult[]): (result: PagefindResult) => boolean {
  const ids = new Set(results.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

async function episodeOf(
  { data, words: locations }: PagefindResult,
  asked: readonly string[],
): Promise<FoundEpisode> {
  const episode = readFragment(await data());
  const { record } = episode;
  const all = findHits(episode, locations, asked, sentenceRules);
  const isAbout = ({ part }: Hit) => part.kind === 'about';
  const spoken = all.filter(({ part }) => part.kind === 'block' || part.kind === 'section');
  const hits = [...spoken, ...all.filter(isAbout)];
  const timeOf = await timesFor(episode, hits);
  return {
    record,
    title: titleOf(record.track.title, all),
    hits: hits.map((hit) => foundHit(hit, record, timeOf)),
  };
}

/** The index has the title with a stop at its end and single blanks; marks fit where it begins alike. */
function titleOf(title: string, hits: readonly Hit[]): readonly ExcerptPiece[] {
  const hit = hits.find(({ part }) => part.kind === 'title');
  const marks = hit?.part.text.startsWith(title) === true ? hit.highlights : [];
  return highlightedPieces(title, 0, title.length, marks);
}

function foundHit(hit: Hit, { track }: SearchRecord, timeOf: TimeOf | null): FoundHit {
  const { kind, section, speaker, from } = hit.part;
  const time = timeOf?.(hit) ?? null;
  return {
    key: `${track.id} ${from} ${hit.start}`,
    section: kind === 'section' ? null : section,
    isAbout: kind === 'about',
    speaker,
    pieces: excerptOf(hit),
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

/** Times that were fetched, by their address: an episode is found many times while one types. */
const fetched = new Map<string, Promise<TimingFile>>();

/** @returns `null` when there are none, or when they did not arrive: the hits can still be opened. */
async function timesFor(episode: IndexedEpisode, hits: readonly Hit[]): Promise<TimeOf | null> {
  const address = episode.record.timing;
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
  // Our own build wrote it; timesOf doubts it once more.
  return (await response.json()) as TimingFile;
}
