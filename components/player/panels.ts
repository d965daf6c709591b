'use client';

import { sharedValue } from '@/components/ui/shared-value';

/** A panel over the page. Only one is open at a time. */
export type Panel = 'playing' | 'stage' | 'settings';

const open = sharedValue<Panel | null>(null);

/** Opens a panel in place of the open one; `null` closes it. */
export const showPanel = open.set;

/** The open panel, for an event; `null` when there is none. */
export const panelNow = open.get;

/** The open panel; `null` when there is none. */
export const usePanel = open.use;
