'use client';

import { useEffect, useState } from 'react';
import type { FacetsFile } from '@/lib/search/facets';
import { isEmpty, parseQuery } from '@/lib/search/query';
import { forgetIndex, loadIndex } from '@/lib/browser/search/load-index';
import { runSearch, type Found, type FoundResult } from '@/lib/browser/search/run-search';

/**
 * Episodes whose texts are fetched with the first results. They fill a screen; each
 * text is a few kB.
 */
const EPISODES_FETCHED_FIRST = 3;

/** The result of a query. */
export type Outcome =
  | {
      readonly status: 'found';
      /** The answered query, in the form of an address's query string. */
      readonly query: string;
      readonly found: Found;
      readonly first: readonly FoundResult[];
    }
  | { readonly status: 'failed'; readonly query: string };

export type Search = {
  /** The last outcome, which may belong to the previous query; `null` before the first one. */
  readonly outcome: Outcome | null;
  readonly isSearching: boolean;
  /** `null` until the index is loaded. */
  readonly names: FacetsFile | null;
  readonly tryAgain: () => void;
};

/**
 * Searches whenever the query changes.
 *
 * @param index Address of the folder with the index.
 * @param query In the form of an address's query string. An empty query starts no
 *   search.
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
        // The search effect below reports the error.
      },
    );
    void fetchOutcome(index, query, signal).then((next) => {
      if (next !== null && !signal.aborted) setOutcome(next);
    });
    return () => aborter.abort();
  }, [index, query, attempt]);

  const shown = isAsked || outcome?.status === 'failed' ? outcome : null;
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

/** @returns `null` for an empty query, or when a newer query has replaced this one. */
async function fetchOutcome(
  index: string,
  query: string,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const asked = parseQuery(query);
  try {
    const opened = await loadIndex(index);
    if (isEmpty(asked) || signal.aborted) return null;
    const found = await runSearch(opened, asked);
    // A newer query makes the texts of this one useless.
    if (signal.aborted) return null;
    const first = await found.fetch(0, EPISODES_FETCHED_FIRST);
    return { status: 'found', query, found, first };
  } catch {
    forgetIndex();
    return { status: 'failed', query };
  }
}
