import { useEffect, useRef, useState } from 'react';
import { SheetFind, SheetFindButton } from '@/components/player/find/sheet-find';
import { Dialog } from '@/components/ui/dialog';
import { wantsSound, type WithError, type WithoutError } from '@/lib/player/player-state';
import { SheetControls } from './sheet-controls';
import { SheetHead } from './sheet-head';
import { SheetTitle } from './sheet-title';
import { TabList, TabPanels, type Tab } from './tabs';
import { useFadedControls } from './use-faded-controls';

type PlayerSheetProps = {
  readonly state: WithoutError | WithError;
  /** Shows nothing but the transcript and the controls. */
  readonly isStage?: boolean;
  readonly onClose: () => void;
};

const ALL_TABS: readonly Tab[] = ['text', 'chapters', 'queue', 'kept'];
const STAGE_TABS: readonly Tab[] = ['text'];

/**
 * The player in a dialog that fills the window of a phone, and as the stage every window.
 * Over the transcript, its controls are hidden while the listener only reads.
 */
export function PlayerSheet({ state, isStage = false, onClose }: PlayerSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<Tab>('text');
  const isText = tab === 'text';
  const isFaded = useFadedControls(sheet, isText && wantsSound(state));
  useLeaveWithFullScreen(isStage, onClose);
  const tabs = isStage ? STAGE_TABS : ALL_TABS;

  return (
    <Dialog
      aria-labelledby="now-playing"
      onClose={onClose}
      className={isStage ? 'sheet sheet-full' : 'sheet'}
    >
      <div
        ref={sheet}
        className="sheet-body"
        data-text={isText ? '' : undefined}
        data-faded={isFaded ? '' : undefined}
      >
        <div className="sheet-top">
          <SheetHead>
            <SheetFindButton />
          </SheetHead>
          <SheetTitle track={state.track} onFollow={onClose} />
          {!isStage && <TabList tabs={tabs} tab={tab} onTab={setTab} />}
          <SheetFind />
        </div>
        {/* Before the panel for the keyboard, which would otherwise pass all links of the text. */}
        <SheetControls state={state} />
        <TabPanels tabs={tabs} tab={tab} track={state.track} />
      </div>
    </Dialog>
  );
}

/** Closes the stage with the full screen, and leaves the full screen with the stage. */
function useLeaveWithFullScreen(isStage: boolean, close: () => void): void {
  const leave = useRef(close);
  useEffect(() => void (leave.current = close));
  useEffect(() => {
    if (!isStage) return;
    const onChange = () => document.fullscreenElement === null && leave.current();
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [isStage]);
}
