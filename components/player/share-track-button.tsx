'use client';

import { Share2 } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';
import type { Track } from '@/lib/player/player-state';
import { showShareDialog } from './share-request';

/** Opens the share dialog for an episode, at the listener's position in it. */
export function ShareTrackButton({ track }: { readonly track: Track }) {
  return (
    <IconButton
      label={messages.player.share}
      aria-haspopup="dialog"
      onClick={() => showShareDialog({ track, clip: null })}
      className="needs-script"
    >
      <Icon icon={Share2} className="size-5" />
    </IconButton>
  );
}
