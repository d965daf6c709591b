import { Volume2, VolumeX } from 'lucide';
import { Icon } from '@/components/ui/icon';
import type { PlayerStore } from '@/lib/player/player-store';
import { messages } from '@/lib/messages/current/core';

type MuteButtonProps = { readonly muted: boolean; readonly store: PlayerStore };

export function MuteButton({ muted, store }: MuteButtonProps) {
  return (
    <button
      type="button"
      aria-label={messages.player.mute}
      aria-pressed={muted}
      onClick={() => store.setMuted(!muted)}
      className="grid size-11 shrink-0 place-items-center rounded-full hover:bg-line/60"
    >
      <Icon icon={muted ? VolumeX : Volume2} className="size-5" />
    </button>
  );
}
