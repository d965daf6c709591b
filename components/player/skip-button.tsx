import { IconButton } from '@/components/ui/icon-button';
import { messages } from '@/lib/messages/current/core';

type SkipButtonProps = { readonly by: -15 | 30; readonly onSkip: (seconds: number) => void };

/** A circular arrow with the number of seconds inside. */
export function SkipButton({ by, onSkip }: SkipButtonProps) {
  return (
    <IconButton
      label={by < 0 ? messages.player.skipBack : messages.player.skipForward}
      onClick={() => onSkip(by)}
      className="needs-script"
    >
      <svg viewBox="0 0 24 24" className="size-7" fill="none" aria-hidden="true">
        <g transform={by < 0 ? undefined : 'matrix(-1 0 0 1 24 0)'}>
          <path
            d="M4.2 7.5A9 9 0 1 1 3 12M3.6 3v4.6h4.6"
            stroke="currentColor"
            strokeWidth="1.6"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </g>
        <text
          suppressHydrationWarning
          x="12"
          y="15"
          textAnchor="middle"
          fontSize="7.5"
          fontWeight="600"
          fill="currentColor"
        >
          {Math.abs(by)}
        </text>
      </svg>
    </IconButton>
  );
}

type SkipButtonsProps = { readonly onSkip: (seconds: number) => void };

/**
 * The skip buttons around a Play button of the order -2, in a row from left to right in every
 * language, as on the scrubber. In the document they follow Play and the scrubber, which the keyboard
 * should reach first.
 */
export function SkipButtons({ onSkip }: SkipButtonsProps) {
  return (
    <>
      <span className="-order-3 rtl:-order-1">
        <SkipButton by={-15} onSkip={onSkip} />
      </span>
      <span className="-order-1 rtl:-order-3">
        <SkipButton by={30} onSkip={onSkip} />
      </span>
    </>
  );
}
