import { useEffect, useRef, useState } from 'react';
import { hasShortcuts, setShortcuts } from '@/components/transcript/shortcut-setting';
import { words } from '@/lib/words/current';

type ShortcutSheetProps = { readonly open: boolean; readonly onClose: () => void };

/** What the keys do, and the switch that keeps them from doing it. */
export function ShortcutSheet({ open, onClose }: ShortcutSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOn, setIsOn] = useState(hasShortcuts);

  useEffect(() => {
    if (open) dialog.current?.showModal();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="shortcuts"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      className="m-auto w-96 max-w-[92vw] rounded-xl bg-paper p-6 text-ink backdrop:bg-black/40"
    >
      <h2 id="shortcuts" className="mb-4 font-serif text-2xl">
        {words.live.shortcuts}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
        {words.live.keys.map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded border border-line bg-raised px-2 py-1 font-sans">{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-11 items-center gap-3 text-sm">
        <input
          type="checkbox"
          className="size-5 accent-(--accent)"
          checked={isOn}
          onChange={({ currentTarget: { checked } }) => {
            setIsOn(checked);
            setShortcuts(checked);
          }}
        />
        {words.live.shortcutsOn}
      </label>
      <button
        type="button"
        onClick={() => dialog.current?.close()}
        className="mt-3 min-h-11 rounded-full bg-ink px-5 text-sm font-semibold text-paper"
      >
        {words.live.close}
      </button>
    </dialog>
  );
}
