'use client';

import { Ellipsis } from 'lucide';
import { useRef, useState, type ReactNode } from 'react';
import { showNotice } from '@/components/ui/notice';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { RowButton } from '@/components/ui/row-button';
import { copyText } from '@/lib/browser/copy-text';
import type { OpenedStamp } from '@/lib/browser/follow/stamp-menu';
import { publicAddress } from '@/lib/browser/follow/describe-range';
import { plainTextOf } from '@/lib/browser/plain-text';
import { lineLink } from '@/lib/links/edit-link';
import { messages as copying } from '@/lib/messages/current/copying';
import { messages } from '@/lib/messages/current/reading';
import { formatClock } from '@/lib/time/format-clock';
import { useStampMenu } from './use-stamp-menu';

type StampMenuProps = {
  readonly root: HTMLElement;
  /** Where the file of the episode can be edited; `null` if the show defines no such address. */
  readonly editUrl: string | null;
  readonly onPlay: (seconds: number) => void;
};

/**
 * The menu of a time stamp. In a wide margin, a button below the stamp that is pointed at or
 * focused opens it as well.
 */
export function StampMenu({ root, editUrl, onPlay }: StampMenuProps) {
  const panel = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<OpenedStamp | null>(null);
  const { near, place, open } = useStampMenu(root, panel, setOpened);

  return (
    <>
      {near !== null && (
        <IconButton
          label={messages.stamp.menu(formatClock(near.seconds))}
          aria-haspopup="dialog"
          onClick={() => open(near)}
          style={place}
          className="stamp-button"
        >
          <Icon icon={Ellipsis} className="size-5" />
        </IconButton>
      )}
      <div
        ref={panel}
        popover="auto"
        role="dialog"
        aria-label={opened === null ? undefined : messages.stamp.menu(formatClock(opened.seconds))}
        className="stamp-menu"
      >
        {opened !== null && (
          <Actions
            opened={opened}
            editUrl={editUrl}
            onPlay={onPlay}
            onDone={() => panel.current?.hidePopover()}
          />
        )}
      </div>
    </>
  );
}

type ActionsProps = Pick<StampMenuProps, 'editUrl' | 'onPlay'> & {
  readonly opened: OpenedStamp;
  readonly onDone: () => void;
};

function Actions({ opened: { block, seconds }, editUrl, onPlay, onDone }: ActionsProps) {
  const { stamp } = messages;
  const line = Number(block?.dataset['line'] ?? 1);

  async function copy(text: string): Promise<void> {
    onDone();
    showNotice((await copyText(text)) ? copying.copied : copying.notCopied);
  }
  function play(): void {
    onDone();
    onPlay(seconds);
  }

  return (
    <>
      <Action onPress={play}>{messages.playHere}</Action>
      <Action onPress={() => void copy(linkTo(seconds))}>{stamp.copyLink}</Action>
      {block !== null && (
        <Action onPress={() => void copy(plainTextOf(block))}>{stamp.copyText}</Action>
      )}
      {editUrl !== null && (
        <a
          href={lineLink(editUrl, line)}
          className="flex min-h-11 items-center rounded-md px-3 hover:bg-raised"
        >
          {stamp.improve}
        </a>
      )}
    </>
  );
}

function Action({ onPress, children }: { onPress: () => void; children: ReactNode }) {
  return (
    <RowButton onClick={onPress} className="px-3">
      {children}
    </RowButton>
  );
}

function linkTo(seconds: number): string {
  const address = new URL(publicAddress());
  address.hash = `t=${seconds}`;
  return address.href;
}
