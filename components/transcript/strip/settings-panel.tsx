import { useEffect, useRef, useState } from 'react';
import { LazyPart } from '@/components/ui/lazy-part';
import { PanelHead } from '@/components/ui/panel-head';
import { messages } from '@/lib/messages/current/core';

/** Id of the panel, for the button that opens it. */
export const TEXT_SETTINGS = 'text-settings';

const loadTextSettings = async () => (await import('./text-settings')).TextSettings;

/** The panel of the reading settings. Its content is loaded when it is opened. */
export function SettingsPanel({ isTimed }: { readonly isTimed: boolean }) {
  const panel = useRef<HTMLDivElement>(null);
  const [wasOpened, setWasOpened] = useState(false);
  // The browser opens the panel also before hydration.
  useEffect(() => {
    const isOpen = 'popover' in HTMLElement.prototype && panel.current?.matches(':popover-open');
    if (isOpen === true) setWasOpened(true);
  }, []);
  const { textSettings } = messages.transcript;

  return (
    <div
      ref={panel}
      id={TEXT_SETTINGS}
      popover="auto"
      role="dialog"
      aria-label={textSettings}
      onToggle={() => setWasOpened(true)}
      className="panel"
    >
      <PanelHead title={textSettings} panel={TEXT_SETTINGS} />
      {wasOpened && <LazyPart load={loadTextSettings} props={{ isTimed }} />}
    </div>
  );
}
