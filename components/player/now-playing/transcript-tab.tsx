import { useEffect, useRef, useState } from 'react';
import { usePlayerStore } from '@/components/player/use-player';
import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/listening';
import { openSheetText } from '@/lib/browser/follow/open-sheet-text';

/** The text of what plays, moving with the voice, wherever one is on the site. */
export function TranscriptTab({ track }: { readonly track: Track }) {
  const store = usePlayerStore();
  const root = useRef<HTMLDivElement>(null);
  const [isLost, setIsLost] = useState(false);

  useEffect(() => {
    if (root.current === null) return;
    const aborter = new AbortController();
    openSheetText(root.current, track, store, aborter.signal).catch(() => {
      setIsLost(!aborter.signal.aborted);
    });
    return () => aborter.abort();
  }, [store, track]);

  return (
    <>
      {isLost && <p role="alert">{messages.textNotLoaded}</p>}
      <div ref={root} className="prose sheet-text" />
    </>
  );
}
