import { useState } from 'react';
import { useOpenPage } from '@/components/player/open-page';
import { SheetFind, SheetFindButton } from '@/components/player/find/sheet-find';
import { Dialog } from '@/components/ui/dialog';
import type { Track } from '@/lib/player/player-state';
import { SheetHead, StageButton } from './sheet-head';
import { SheetTitle } from './sheet-title';
import { SleepMenu } from './sleep-menu';
import { TabList, TabPanels, type Tab } from './tabs';
import { useCloseOnEscape } from './use-close-on-escape';
import { useDockedPage } from './use-docked-page';

const PAGE_TABS: readonly Tab[] = ['chapters', 'queue', 'kept'];

type DockedSheetProps = { readonly track: Track; readonly onClose: () => void };

/**
 * "Now playing" as a column beside the page, which stays in use. It has no controls of the
 * player, because the bar or the page has them, and no transcript on the page that has it.
 * The sleep timer is in it, because the player of a page has none.
 */
export function DockedSheet({ track, onClose }: DockedSheetProps) {
  const isOwnPage = useOpenPage() === track.id;
  const tabs: readonly Tab[] = isOwnPage ? PAGE_TABS : ['text', ...PAGE_TABS];
  const [chosen, setTab] = useState<Tab>(isOwnPage ? 'chapters' : 'text');
  const tab = tabs.includes(chosen) ? chosen : 'chapters';
  useDockedPage();
  useCloseOnEscape(onClose);

  return (
    <Dialog
      isModal={false}
      aria-labelledby="now-playing"
      onClose={onClose}
      className="docked-sheet no-print"
    >
      <SheetHead>
        <SleepMenu />
        <SheetFindButton />
        <StageButton />
      </SheetHead>
      <SheetTitle track={track} size={352} />
      <TabList tabs={tabs} tab={tab} onTab={setTab} />
      <SheetFind />
      <TabPanels tabs={tabs} tab={tab} track={track} isOwnPage={isOwnPage} />
    </Dialog>
  );
}
