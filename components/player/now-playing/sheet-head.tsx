import { Maximize2, Settings, X } from 'lucide';
import type { ReactNode } from 'react';
import { showPanel } from '@/components/player/panels';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { closeDialog } from '@/components/ui/dialog';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { keyCapOf } from '@/lib/player/shortcuts';
import { openStage } from '@/components/player/stage';

/** The first row of the sheet: its name, and the buttons that lead out of it. */
export function SheetHead({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="flex items-center text-quiet">
      <h2 id="now-playing" className="grow text-sm font-semibold text-ink">
        {core.player.nowPlaying}
      </h2>
      {children}
      <IconButton
        label={messages.settings}
        data-key={keyCapOf('help')}
        onClick={() => showPanel('settings')}
      >
        <Icon icon={Settings} className="size-5" />
      </IconButton>
      <IconButton label={messages.close} onClick={closeDialog}>
        <Icon icon={X} className="size-6" />
      </IconButton>
    </header>
  );
}

/** Shows the transcript in the whole window. */
export function StageButton() {
  return (
    <IconButton label={messages.stage} data-key={keyCapOf('stage')} onClick={openStage}>
      <Icon icon={Maximize2} className="size-5" />
    </IconButton>
  );
}
