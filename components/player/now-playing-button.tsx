import type { IconNode } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';
import { showPanel } from './panels';

type NowPlayingButtonProps = {
  readonly icon: IconNode;
  /** Classes of the icon. */
  readonly className: string;
};

/** Opens the dialog "Now playing". A press before the dialog's code is loaded is kept. */
export function NowPlayingButton({ icon, className }: NowPlayingButtonProps) {
  return (
    <IconButton
      label={messages.player.nowPlaying}
      aria-haspopup="dialog"
      onClick={() => showPanel('playing')}
      className="needs-script"
    >
      <Icon icon={icon} className={className} />
    </IconButton>
  );
}
