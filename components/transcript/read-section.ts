'use client';

import { sharedValue } from '@/components/ui/shared-value';

const readSection = sharedValue<string | null>(null);

/** The id of the section that is read; `null` before the first one. */
export const useReadSection = readSection.use;

export const setReadSection = readSection.set;
