import { sharedValue } from '@/components/ui/shared-value';
import type { FindBarProps } from './find-bar';

/** What the text search needs of the transcript in Now playing. */
type SheetFindSource = Pick<FindBarProps, 'text' | 'panel' | 'onPlay'>;

const source = sharedValue<SheetFindSource | null>(null);

export const setSheetFindSource = source.set;

/** The text to search; `null` until its words are counted. */
export const useSheetFindSource = source.use;

const isFinding = sharedValue(false);

export const setIsFindingInSheet = isFinding.set;

export const useIsFindingInSheet = isFinding.use;
