import { useId } from 'react';
import { messages } from '@/lib/messages/current/reading';
import type { ReadingSettings } from '@/lib/player/reading-settings';

type Size = ReadingSettings['textSize'];

/** The five sizes, the smallest first. The default has no stored value. */
const SIZES: readonly Size[] = ['1', undefined, '3', '4', '5'];

type SizeSliderProps = { readonly size: Size; readonly onSize: (size: Size) => void };

/** Chooses the size of texts. */
export function SizeSlider({ size, onSize }: SizeSliderProps) {
  const id = useId();
  const at = SIZES.indexOf(size);
  const { textSize, sizeOf } = messages.text;
  return (
    <div>
      <label htmlFor={id} className="text-sm text-quiet">
        {textSize}
      </label>
      <div className="flex min-h-11 items-center gap-3 font-serif">
        <span aria-hidden="true">A</span>
        <input
          id={id}
          type="range"
          min={0}
          max={SIZES.length - 1}
          step={1}
          value={at}
          aria-valuetext={sizeOf(at + 1, SIZES.length)}
          onChange={({ currentTarget }) => onSize(SIZES[currentTarget.valueAsNumber])}
          className="h-11 min-w-0 grow accent-(--accent)"
        />
        <span aria-hidden="true" className="text-2xl">
          A
        </span>
      </div>
    </div>
  );
}
