import { lazy, Suspense } from 'react';
import { showPanel, usePanel } from './panels';

const PlayingSheet = lazy(async () => ({
  default: (await import('./sheet/playing-sheet')).PlayingSheet,
}));
const SettingsDialog = lazy(async () => ({
  default: (await import('./settings/settings-dialog')).SettingsDialog,
}));

/** Fetches a panel when it is asked for, and shows it. */
export function PanelHost() {
  const panel = usePanel();
  const close = () => showPanel(null);
  return (
    <Suspense fallback={null}>
      {panel === 'playing' && <PlayingSheet onClose={close} />}
      {panel === 'settings' && <SettingsDialog onClose={close} />}
    </Suspense>
  );
}
