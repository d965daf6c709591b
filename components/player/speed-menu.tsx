import { PLAYBACK_RATES, RATE_STEP } from '@/lib/player/playback-rates';
import { keyCapOf } from '@/lib/player/shortcuts';
import { messages } from '@/lib/messages/current/core';
import { Choice } from '@/components/ui/choice';
import { IconButton } from '@/components/ui/icon-button';
import { Popover } from '@/components/ui/popover';

type SpeedMenuProps = { readonly rate: number; readonly onRate: (rate: number) => void };

/** A button with the playback rate. It opens radio buttons and buttons for small steps. */
export function SpeedMenu({ rate, onRate }: SpeedMenuProps) {
  return (
    <Popover
      label={`${messages.player.speed}, ${asText(rate)}`}
      button={<bdi dir="ltr">{asText(rate)}</bdi>}
    >
      <div
        role="radiogroup"
        aria-label={messages.player.speed}
        dir="ltr"
        className="grid grid-cols-[repeat(3,3.5rem)] gap-1"
      >
        {PLAYBACK_RATES.map((choice) => (
          <Choice
            key={choice}
            name="rate"
            label={asText(choice)}
            checked={choice === rate}
            onChoose={() => onRate(choice)}
            className="justify-center"
          />
        ))}
      </div>
      <div className="mt-1 flex items-center justify-between border-t border-line pt-1 text-sm">
        <IconButton
          label={messages.player.slower}
          data-key={keyCapOf('rate', true)}
          onClick={() => onRate(rate - RATE_STEP)}
          className="text-xl"
        >
          −
        </IconButton>
        <output dir="ltr" className="font-semibold tabular-nums">
          {asText(rate)}
        </output>
        <IconButton
          label={messages.player.faster}
          data-key={keyCapOf('rate')}
          onClick={() => onRate(rate + RATE_STEP)}
          className="text-xl"
        >
          +
        </IconButton>
      </div>
    </Popover>
  );
}

function asText(rate: number): string {
  return `${rate}×`;
}
