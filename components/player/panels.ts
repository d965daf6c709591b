'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** What can stand over the page. One at a time. */
export type Panel = 'playing' | 'settings';

const open = sharedValue<Panel | null>(null);

/** Opens a panel in place of another one, or closes it. */
export const showPanel = open.set;

/** The panel that is asked for. */
export const usePanel = open.use;
