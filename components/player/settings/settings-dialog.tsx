'use client';

import { useState } from 'react';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog } from '@/components/ui/dialog';
import { DialogHead } from '@/components/ui/dialog-head';
import { hasShortcuts, setShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import { SHORTCUTS } from '@/lib/player/shortcuts';
import { Memory } from './memory';
import { ThemeChoice } from './theme-choice';

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
        <DialogHead id="settings" title={messages.settings} close={messages.close} />
        <section className="hidden [@media(any-hover:hover)]:block">
          <h3 className="mb-2 font-semibold">{core.transcript.shortcuts}</h3>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-3 text-sm">
            {SHORTCUTS.map(({ action }) => messages.keys[action]).map(([keys, description]) => (
              <div key={keys} className="contents">
                <dt>
                  {keys.split(', ').map((combination) => (
                    <span key={combination} className="me-2 inline-flex gap-1 last:me-0">
                      {combination.split(' ').map((cap) => (
                        <kbd
                          key={cap}
                          className="min-w-7 rounded border border-line bg-raised px-2 py-1 text-center font-sans"
                        >
                          {cap}
                        </kbd>
                      ))}
                    </span>
                  ))}
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
        </section>
        <div className="mt-5 border-t border-line pt-5">
          <ThemeChoice />
        </div>
        <Memory />
      </div>
    </Dialog>
  );
}
