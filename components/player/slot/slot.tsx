'use client';

import { ArrowDown, Undo2 } from 'lucide';
import { useContext, useRef } from 'react';
import { createPortal } from 'react-dom';
import { PagePlayerContext } from '@/components/player/page-player';
import { useCurrentClip } from '@/components/player/clip';
import { usePlayer, usePlayerStore } from '@/components/player/use-player';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useTopDialog } from '@/components/ui/open-dialogs';
import { showToast, useToast, type Toast } from '@/components/ui/toast';
import { messages } from '@/lib/messages/current/core';
import { wantsSound } from '@/lib/player/player-state';
import { keyCapOf } from '@/lib/player/shortcuts';
import { viewOf } from '@/lib/player/view';
import { formatClock } from '@/lib/time/format-clock';
import { useJump } from './jump';
import { slotItem, type SlotItem } from './slot-item';
import { useExpiry } from './use-expiry';

/** How long the way back from a jump is offered. */
const BACK_MILLISECONDS = 8000;

const TOAST_MILLISECONDS = 5000;

/**
 * The slot above the player's bar: the way back from a jump, a toast, or the button that
 * jumps to the spoken line. In a modal dialog it is at the dialog's end, because everything
 * outside is inert. Announced politely.
 */
export function Slot() {
  const dialog = useTopDialog();
  const item = useSlotItem(dialog !== null);
  const content = item && <SlotContent item={item} />;
  return (
    <>
      <div role="status" className="slot no-print">
        {dialog === null && content}
      </div>
      {dialog !== null &&
        content !== null &&
        createPortal(
          <div role="status" className="slot">
            {content}
          </div>,
          dialog,
        )}
    </>
  );
}

function useSlotItem(isInDialog: boolean): SlotItem | null {
  const store = usePlayerStore();
  const { isInView, barHasFocus } = useContext(PagePlayerContext);
  const clip = useCurrentClip();
  const hasMessage = usePlayer((state) => viewOf(state, clip?.isOver).message !== null);
  // Before playback continues from the new position, nothing is lost yet.
  const offered = usePlayer((state) => (wantsSound(state) ? store.getJumps().offered : null));
  const toast = useToast();
  const jump = useJump();
  const isBarShown = !isInView || barHasFocus;
  return slotItem({
    hasMessage: (hasMessage || clip !== null) && isBarShown,
    offered,
    toast,
    // The spoken line is that of the page, which the dialog covers.
    jump: isInDialog ? null : jump,
  });
}

function SlotContent({ item }: { readonly item: SlotItem }) {
  switch (item.kind) {
    case 'back':
      return <BackButton position={item.position} />;
    case 'toast':
      return <ToastBox toast={item.toast} />;
    case 'jump':
      return (
        <Button kind="filled" onClick={item.jump.go} className="flex items-center gap-2 shadow-lg">
          <Icon icon={ArrowDown} className="size-4" weight="heavy" />
          {item.jump.label}
        </Button>
      );
    default:
      return item satisfies never;
  }
}

function BackButton({ position }: { readonly position: number }) {
  const store = usePlayerStore();
  const button = useRef<HTMLButtonElement>(null);
  useExpiry(button, position, BACK_MILLISECONDS, store.dismissJump);
  return (
    <Button
      kind="filled"
      ref={button}
      data-key={keyCapOf('back')}
      onClick={() => store.goBack(position)}
      className="flex items-center gap-2 shadow-lg"
    >
      <Icon icon={Undo2} className="size-4" weight="heavy" />
      {messages.player.backTo(formatClock(position))}
    </Button>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const { text, undo, isProblem } = toast;
  const box = useRef<HTMLDivElement>(null);
  useExpiry(box, toast, TOAST_MILLISECONDS, () => showToast(null));
  return (
    <div ref={box} role={isProblem && 'alert'} className="slot-box">
      <p>{text}</p>
      {undo !== undefined && (
        <Button
          kind="plain"
          onClick={() => {
            undo();
            showToast(null);
          }}
        >
          {messages.player.undo}
        </Button>
      )}
    </div>
  );
}
