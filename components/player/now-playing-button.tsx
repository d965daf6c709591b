import { ListMusic } from 'lucide';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';
import { showPanel, usePanel } from './panels';

/** Opens "Now playing", and closes it where the page stays in use beside it. A press before the dialog's code is loaded is kept. */
export function NowPlayingButton({ className = '' }: { readonly className?: string }) {
  const isOpen = usePanel() === 'playing';
  return (
    <IconButton
      label={messages.player.nowPlaying}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => showPanel(isOpen ? null : 'playing')}
      className={`needs-script ${className}`}
    >
      <Icon icon={ListMusic} className="size-5" />
    </IconButton>
  );
}
