'use client';

import { useEffect, useState } from 'react';
import type { FacetsFile } from '@/lib/search/facets';
import { isEmpty, parseQuery } from '@/lib/search/query';
import { forgetIndex, loadIndex } from './load-index';
import { runSearch, type Found, type FoundEpisode } from './run-search';

/** Episodes whose texts are fetched with an answer: they fill a screen, and each weighs some kB. */
const FIRST = 3;

/** What came of a query. */
export type Outcome =
  | {
      readonly status: 'found';
      /** The query it answers, as a part of an address. */
      readonly query: string;
      readonly found: Found;
      readonly first: readonly FoundEpisode[];
      /** From the wish to the texts. */
      readonly seconds: number;
    }
  | { readonly status: 'lost'; readonly query: string };

export type Search = {
  /** The last answer, which may be that of a query before; `null` while there was none. */
  readonly outcome: Outcome | null;
  readonly isSearching: boolean;
  /** `null` until the index is here. */
  readonly names: FacetsFile | null;
  readonly tryAgain: () => void;
};

/**
 * Searches as the query changes.
 *
 * @param index Address of the folder with the index.
 * @param query As a part of an address; an empty one asks for nothing.
 */
export function useSearch(index: string, query: string): Search {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [names, setNames] = useState<FacetsFile | null>(null);
  const [attempt, setAttempt] = useState(0);
  const isAsked = !isEmpty(parseQuery(query));

  useEffect(() => {
    const aborter = new AbortController();
    const { signal } = aborter;
    loadIndex(index).then(
      ({ names: known }) => !signal.aborted && setNames(known),
      () => {
        // The search below says so.
      },
    );
    void answer(index, query, signal).then((next) => {
      if (next !== null && !signal.aborted) setOutcome(next);
    });
    return () => aborter.abort();
  }, [index, query, attempt]);

  const shown = isAsked || outcome?.status === 'lost' ? outcome : null;
  return {
    outcome: shown,
    isSearching: isAsked && shown?.query !== query,
    names,
    tryAgain() {
      setOutcome(null);
      setAttempt((before) => before + 1);
    },
  };
}

/** @returns `null` when nothing is asked, or when it is not asked any more. */
async function answer(index: string, query: string, signal: AbortSignal): Promise<Outcome | null> {
  const start = performance.now();
  const asked = parseQuery(query);
  try {
    const opened = await loadIndex(index);
    if (isEmpty(asked) || signal.aborted) return null;
    const found = await runSearch(opened, asked);
    // Who types on needs no texts of what was asked before.
    if (signal.aborted) return null;
    const first = await found.fetch(0, FIRST);
    return { status: 'found', query, found, first, seconds: (performance.now() - start) / 1000 };
  } catch {
    forgetIndex();
    return { status: 'lost', query };
  }
}
