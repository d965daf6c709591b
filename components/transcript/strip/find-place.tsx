import { useEffect } from 'react';
import { setIsFinding, useFindSource, useIsFinding } from '@/components/transcript/find-state';
import { LazyPart } from '@/components/ui/lazy-part';

const loadFindBar = async () => (await import('@/components/player/find/find-bar')).FindBar;

const close = () => setIsFinding(false);

/** The text search in the place of the strip's title and tools. */
export function FindPlace() {
  const isFinding = useIsFinding();
  const source = useFindSource();
  // After a navigation, the search is closed.
  useEffect(() => close, []);
  if (!isFinding || source === null) return null;
  return (
    <div className="strip-find">
      <LazyPart
        load={loadFindBar}
        props={{ ...source, panel: null, onClose: close }}
        onLoadError={close}
      />
    </div>
  );
}
