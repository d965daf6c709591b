import { quoteLink } from '@/lib/links/quote-link';
import {
  excerptsOf,
  highlightedPieces,
  type Excerpt,
  type ExcerptPiece,
} from '@/lib/search/excerpt';
import { sentenceRules } from '@/lib/language/current';
import { findHits, type Hit } from '@/lib/search/find-hits';
import { matcherOf } from '@/lib/search/asked-words';
import { readFragment, type Fragment, type IndexedEpisode } from '@/lib/search/fragment';
import { passageOf } from '@/lib/search/hit-passage';
import { timesOf, type HitTime, type TimeOf } from '@/lib/search/hit-time';
import { countValues, rankTexts } from '@/lib/search/index/rank-texts';
import type { Query } from '@/lib/search/query';
import type { EpisodeRecord } from '@/lib/search/search-record';
import { stem } from '@/lib/search/stemmers/current';
import { termsWith } from '@/lib/search/word-terms';
import type { TimingFile } from '@/lib/transcript/timing-file';
import type { SearchIndex } from './load-index';

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
  /** Whether some of the counted results may turn out not to contain the quoted phrase. */
  readonly isAtMost: boolean;
  /** Number of remaining episodes for each value of each facet. */
  readonly left: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly fetch: (from: number, to: number) => Promise<readonly FoundResult[]>;
};

const termsOf = termsWith(stem);

/**
 * Runs a search. Texts are fetched for the results, and to find a phrase.
 *
 * @throws {Error} When a part of the index could not be loaded.
 */
export async function runSearch({ reader, names }: SearchIndex, query: Query): Promise<Found> {
  const { texts, words, isAnswer } = await rankTexts(reader, query, termsOf);
  const answers = isAnswer === null ? null : answersIn(texts, isAnswer);
  const match = matcherOf(words, termsOf);
  const isPage = (text: number) => text < reader.root.pages;
  return {
    get count() {
      return answers?.count() ?? texts.length;
    },
    pages: texts.filter(isPage).length,
    isAtMost: answers !== null,
    left: countValues(await reader.filters(), names, texts),
    fetch: async (from, to) => {
      const some = (await answers?.take(to)) ?? texts;
      return Promise.all(
        some.slice(from, to).map(async (text) => resultOf(await reader.text(text), match)),
      );
    },
  };
}

/** Texts that are found to be answers, one after another. */
function answersIn(texts: readonly number[], isAnswer: (text: number) => Promise<boolean>) {
  const known: number[] = [];
  let next = 0;
  return {
    /** The answers, and all texts that were not read yet. */
    count: () => known.length + texts.length - next,
    /** The first answers, or all of them if there are fewer. */
    take: async (count: number): Promise<readonly number[]> => {
      while (known.length < count && next < texts.length) {
        const some = texts.slice(next, next + count - known.length);
        const answers = await Promise.all(some.map(isAnswer));
        next += some.length;
        known.push(...some.filter((_, at) => answers[at]));
      }
      return known;
    },
  };
}

async function resultOf(
  fragment: Fragment,
  match: ReturnType<typeof matcherOf>,
): Promise<FoundResult> {
  const episode = readFragment(fragment);
  const { record } = episode;
  const all = findHits(episode, match, sentenceRules);
  if (record.kind === 'page') {
    const { title, page } = record;
    const excerpts = excerptsOf(all.filter(({ part }) => part.kind !== 'title')).map(
      ({ hit, pieces }) => ({ key: `${page} ${hit.part.number} ${hit.start}`, pieces }),
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

/** Highlights fit the title that is shown only if it is the one in the index. */
function titleOf(title: string, hits: readonly Hit[]): readonly ExcerptPiece[] {
  const hit = hits.find(({ part }) => part.kind === 'title');
  const highlights = hit?.part.text === title ? hit.highlights : [];
  return highlightedPieces(title, 0, title.length, highlights);
}

function foundHit(
  { hit, pieces }: Excerpt,
  { track }: EpisodeRecord,
  timeOf: TimeOf | null,
): FoundHit {
  const { kind, section, speaker, number } = hit.part;
  const time = timeOf?.(hit) ?? null;
  return {
    key: `${track.id} ${number} ${hit.start}`,
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
