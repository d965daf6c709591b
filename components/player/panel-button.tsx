'use client';

import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { keyCapOf } from '@/lib/player/shortcuts';
import { showPanel, type Panel } from './panels';

type PanelButtonProps = {
  readonly panel: Panel;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Opens a panel. A press before the panel's code is loaded is kept. */
export function PanelButton({ panel, className = '', children }: PanelButtonProps) {
  return (
    <Button
      kind="plain"
      quiet
      aria-haspopup="dialog"
      data-key={panel === 'settings' ? keyCapOf('help') : undefined}
      onClick={() => showPanel(panel)}
      className={`needs-script ${className}`}
    >
      {children}
    </Button>
  );
}
