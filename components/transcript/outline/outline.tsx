'use client';

import { useRef, type MouseEvent, type ReactNode } from 'react';
import { Served } from '@/components/ui/hydration/served';
import { PanelHead } from '@/components/ui/panel-head';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { useHeardRows } from './use-heard-rows';
import { useReadRow } from './use-read-row';

/** Id of the outline, which a button of the reading strip opens on narrow windows. */
export const OUTLINE = 'outline';

type OutlineProps = {
  readonly track: Track;
  /** The rows, which only the server renders. */
  readonly children: ReactNode;
};

/**
 * The transcript's sections as links: beside the text on wide windows, in a panel on narrow
 * ones. Marks the section that is read, and the one that sounds.
 */
export function Outline({ track, children }: OutlineProps) {
  const nav = useRef<HTMLElement>(null);
  useReadRow(nav);
  useHeardRows(nav, track);

  return (
    <nav
      ref={nav}
      id={OUTLINE}
      popover="auto"
      aria-label={messages.episode.outline}
      onClick={closeAfterLink}
      className="outline-nav panel no-print"
    >
      <PanelHead title={messages.episode.outline} panel={OUTLINE} />
      <Served>{children}</Served>
    </nav>
  );
}

function closeAfterLink({ currentTarget, target }: MouseEvent<HTMLElement>): void {
  const isLink = target instanceof Element && target.closest('a') !== null;
  if (isLink && currentTarget.matches(':popover-open')) currentTarget.hidePopover();
}
