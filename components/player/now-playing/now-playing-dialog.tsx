'use client';

import { useMedia } from '@/components/ui/use-media';
import { usePlayer } from '@/components/player/use-player';
import { DockedSheet } from './docked-sheet';
import { PlayerSheet } from './player-sheet';

type NowPlayingDialogProps = { readonly onClose: () => void };

/** From this width on, a column fits beside the text. The styles have the same width. */
const DOCKS = '(width >= 1280px)';

/** "Now playing": a column beside the page on wide windows, a dialog on others. */
export function NowPlayingDialog({ onClose }: NowPlayingDialogProps) {
  const isDocked = useMedia(DOCKS);
  const state = usePlayer((now) => now);
  if (state.status === 'idle') return null;
  if (isDocked) return <DockedSheet track={state.track} onClose={onClose} />;
  return <PlayerSheet state={state} onClose={onClose} />;
}

/** The transcript in the whole window. */
export function StageDialog({ onClose }: NowPlayingDialogProps) {
  const state = usePlayer((now) => now);
  if (state.status === 'idle') return null;
  return <PlayerSheet isStage state={state} onClose={onClose} />;
}
