import { Late } from '@/components/site/late';
import { Notice } from '@/components/site/notice';
import { showPanel, usePanel } from './panels';

const PANELS = {
  playing: async () => (await import('./sheet/playing-sheet')).PlayingSheet,
  settings: async () => (await import('./settings/settings-dialog')).SettingsDialog,
};

/** Fetches a panel when it is asked for, and shows it. */
export function PanelHost() {
  const panel = usePanel();
  const close = () => showPanel(null);
  return (
    <>
      {panel !== null && (
        <Late key={panel} load={PANELS[panel]} props={{ onClose: close }} onLost={close} />
      )}
      <Notice />
    </>
  );
}
