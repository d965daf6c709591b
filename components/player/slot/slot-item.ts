import type { Toast } from '@/components/ui/toast';
import type { Jump } from './jump';

/** What the slot above the bar shows: one thing at a time. */
export type SlotItem =
  | { readonly kind: 'back'; readonly position: number }
  | { readonly kind: 'toast'; readonly toast: Toast }
  | { readonly kind: 'jump'; readonly jump: Jump };

type Candidates = {
  /** Whether the player's own message is there, which the bar shows in the slot. */
  readonly hasMessage: boolean;
  /** The position before the last jump, in seconds. */
  readonly offered: number | null;
  readonly toast: Toast | null;
  readonly jump: Jump | null;
};

/**
 * Chooses what is shown. A toast answers what the listener has just done and lasts for
 * seconds, so the button that jumps to the spoken line, which stays, lets it pass.
 */
export function slotItem({ hasMessage, offered, toast, jump }: Candidates): SlotItem | null {
  if (hasMessage) return null;
  if (offered !== null) return { kind: 'back', position: offered };
  if (toast !== null) return { kind: 'toast', toast };
  return jump && { kind: 'jump', jump };
}
