'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { closeDialog, Dialog } from '@/components/ui/dialog';
import { hasShortcuts, setShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { SHORTCUTS } from '@/lib/player/shortcuts';
import { Memory } from './memory';

/** The list of keyboard shortcuts, the switch that turns them off, and the stored data. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setIsOn] = useState(hasShortcuts);

  return (
    <Dialog
      aria-labelledby="settings"
      onClose={onClose}
      className="m-auto w-md max-w-[92vw] rounded-xl"
    >
      <div className="p-6">
        <h2 id="settings" className="mb-4 font-serif text-2xl">
          {messages.settings}
        </h2>
        <h3 className="mb-2 font-semibold">{core.transcript.shortcuts}</h3>
        <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2 text-sm">
          {SHORTCUTS.map(({ action }) => messages.keys[action]).map(([keys, description]) => (
            <div key={keys} className="contents">
              <dt>
                <kbd className="inline-block rounded border border-line bg-raised px-2 py-1 font-sans">
                  {keys}
                </kbd>
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-4 text-sm">
          <Checkbox
            label={messages.keysOn}
            checked={isOn}
            onCheck={(checked) => {
              setIsOn(checked);
              setShortcuts(checked);
            }}
          />
        </div>
        <Memory />
        <Button kind="filled" onClick={closeDialog} className="mt-5">
          {messages.close}
        </Button>
      </div>
    </Dialog>
  );
}
