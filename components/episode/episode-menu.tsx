'use client';

import { Ellipsis } from 'lucide';
import { useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { LazyPart } from '@/components/ui/lazy-part';
import { useCloseOutside } from '@/components/ui/use-close-outside';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';

const loadChoices = async () => (await import('./episode-choices')).EpisodeChoices;

type EpisodeMenuProps = { readonly track: Track };

/** A menu with the actions for an episode other than playing it. */
export function EpisodeMenu({ track }: EpisodeMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useCloseOutside(isOpen, box, () => setIsOpen(false));

  function close(): void {
    setIsOpen(false);
    // If the menu's code arrives late, it must not take the focus from where the user has
    // moved it.
    if (box.current?.contains(document.activeElement)) opener.current?.focus();
  }

  return (
    <div
      ref={box}
      className="needs-script no-print relative size-11 shrink-0"
      onKeyDown={({ key }) => isOpen && key === 'Escape' && close()}
    >
      <IconButton
        ref={opener}
        label={messages.site.more(track.title)}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="text-quiet"
      >
        <Icon icon={Ellipsis} className="size-5" />
      </IconButton>
      {isOpen && (
        <LazyPart
          load={loadChoices}
          props={{ track, onDone: close }}
          onLoadError={() => setIsOpen(false)}
        />
      )}
    </div>
  );
}
