'use client';

import type { ReactNode } from 'react';
import { showPanel, type Panel } from './panels';

type PanelButtonProps = {
  readonly panel: Panel;
  readonly label?: string;
  readonly className: string;
  readonly children: ReactNode;
};

/** Opens a panel. Works before its code is here: the press is kept. */
export function PanelButton({ panel, label, className, children }: PanelButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="dialog"
      onClick={() => showPanel(panel)}
      className={`needs-script ${className}`}
      suppressHydrationWarning
    >
      {children}
    </button>
  );
}
