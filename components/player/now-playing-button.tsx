import type { IconNode } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';
import { showPanel } from './panels';

type NowPlayingButtonProps = {
  readonly icon: IconNode;
  /** Of the icon. */
  readonly className: string;
};

/** Opens the sheet. Works before its code is here: the press is kept. */
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
