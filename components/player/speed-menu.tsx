import { useEffect, useRef, useState } from 'react';
import { words } from '@/lib/words/current';

const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

type SpeedMenuProps = { readonly rate: number; readonly onRate: (rate: number) => void };

/** The speed as a button, and its choices as radio buttons that arrow keys walk. */
export function SpeedMenu({ rate, onRate }: SpeedMenuProps) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    menu.current?.querySelector<HTMLInputElement>('input:checked')?.focus();
    function closeOutside(event: PointerEvent): void {
      if (event.target instanceof Node && !menu.current?.parentElement?.contains(event.target)) {
        setOpen(false);
      }
    }
    addEventListener('pointerdown', closeOutside);
    return () => removeEventListener('pointerdown', closeOutside);
  }, [open]);

  function close(): void {
    setOpen(false);
    button.current?.focus();
  }

  return (
    <div
      className="needs-script relative"
      onKeyDown={({ key }) => open && (key === 'Escape' || key === 'Enter') && close()}
    >
      <button
        ref={button}
        type="button"
        aria-label={`${words.player.speed}, ${asText(rate)}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="h-11 min-w-11 rounded-full px-2 text-sm font-semibold tabular-nums hover:bg-line/60"
      >
        {asText(rate)}
      </button>
      {open && (
        <div
          ref={menu}
          role="radiogroup"
          aria-label={words.player.speed}
          className="absolute end-0 bottom-full z-20 mb-2 grid w-max grid-cols-[repeat(3,3.5rem)] gap-1 rounded-lg border border-line bg-paper p-2 shadow-lg"
        >
          {RATES.map((choice) => (
            <label
              key={choice}
              className="relative grid h-11 place-items-center rounded-md text-sm tabular-nums has-checked:bg-accent has-checked:text-on-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent"
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
      )}
    </div>
  );
}

function asText(rate: number): string {
  return `${rate}×`;
}
