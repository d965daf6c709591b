'use client';

import type { FindBarProps } from '@/components/player/find/find-bar';
import { sharedValue } from '@/components/ui/shared-value';

/** What the text search needs of the page's transcript. */
export type FindSource = Pick<FindBarProps, 'text' | 'onHits' | 'onPlay'>;

const isFinding = sharedValue(false);

/** Opens or closes the text search of the page's transcript. */
export const setIsFinding = isFinding.set;

export const useIsFinding = isFinding.use;

const source = sharedValue<FindSource | null>(null);

export const setFindSource = source.set;

/** The text to search; `null` until its words are counted. */
export const useFindSource = source.use;
