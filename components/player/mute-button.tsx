import { Volume2, VolumeX } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { keyCapOf } from '@/lib/player/shortcuts';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';

type MuteButtonProps = { readonly muted: boolean; readonly store: PlayerStore };

export function MuteButton({ muted, store }: MuteButtonProps) {
  return (
    <IconButton
      label={messages.player.mute}
      aria-pressed={muted}
      data-key={keyCapOf('mute')}
      onClick={() => store.setMuted(!muted)}
    >
      <Icon icon={muted ? VolumeX : Volume2} className="size-5" />
    </IconButton>
  );
}
