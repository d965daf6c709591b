import { LazyPart } from '@/components/ui/lazy-part';
import { showPanel, usePanel } from './panels';

const PANELS = {
  playing: async () => (await import('./now-playing/now-playing-dialog')).NowPlayingDialog,
  stage: async () => (await import('./now-playing/now-playing-dialog')).StageDialog,
  settings: async () => (await import('./settings/settings-dialog')).SettingsDialog,
};

/** Loads and shows the open panel. */
export function PanelHost() {
  const panel = usePanel();
  const close = () => showPanel(null);
  return (
    panel !== null && (
      <LazyPart key={panel} load={PANELS[panel]} props={{ onClose: close }} onLoadError={close} />
    )
  );
}
