import { PLAYBACK_RATES, RATE_STEP } from '@/lib/player/playback-rates';
import { messages } from '@/lib/messages/current/core';
import { Popover } from '@/components/ui/popover';

type SpeedMenuProps = { readonly rate: number; readonly onRate: (rate: number) => void };

/** The speed as a button; its choices as radio buttons that arrow keys walk, and fine steps. */
export function SpeedMenu({ rate, onRate }: SpeedMenuProps) {
  return (
    <Popover label={`${messages.player.speed}, ${asText(rate)}`} button={asText(rate)}>
      <div
        role="radiogroup"
        aria-label={messages.player.speed}
        className="grid grid-cols-[repeat(3,3.5rem)] gap-1"
      >
        {PLAYBACK_RATES.map((choice) => (
          <label
            key={choice}
            className="relative grid h-11 place-items-center rounded-md text-sm tabular-nums has-checked:bg-fill has-checked:text-on-fill has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="rate"
              className="absolute inset-0 cursor-pointer appearance-none outline-none"
              checked={choice === rate}
              onChange={() => onRate(choice)}
            />
            {asText(choice)}
          </label>
        ))}
      </div>
      <div className="mt-1 flex items-center justify-between border-t border-line pt-1 text-sm">
        <Step label={messages.player.slower} sign="−" onPress={() => onRate(rate - RATE_STEP)} />
        <output className="font-semibold tabular-nums">{asText(rate)}</output>
        <Step label={messages.player.faster} sign="+" onPress={() => onRate(rate + RATE_STEP)} />
      </div>
    </Popover>
  );
}

type StepProps = { readonly label: string; readonly sign: string; readonly onPress: () => void };

function Step({ label, sign, onPress }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className="size-11 rounded-full text-xl hover:bg-line/60"
    >
      {sign}
    </button>
  );
}

function asText(rate: number): string {
  return `${rate}×`;
}
