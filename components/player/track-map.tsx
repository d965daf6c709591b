import { useEffect, useState } from 'react';
import { fetchTimedExtras } from '@/lib/browser/player/fetch-timed-extras';
import { holds } from '@/lib/player/player-state';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import { SpeechMapPicture } from './speech-map';
import { usePlayer } from './use-player';

/** The map around a scrubber whose page does not contain it, shown while it is used. */
export function TrackMap({ trackId }: { readonly trackId: string }) {
  const page = usePlayer((state) => (holds(state, trackId) ? state.track.page : null));
  const [map, setMap] = useState<SpeechMap | null>(null);

  useEffect(() => {
    if (page === null) return;
    let isGone = false;
    void fetchTimedExtras({ id: trackId, page }).then((found) => !isGone && setMap(found.map));
    return () => void (isGone = true);
  }, [trackId, page]);

  return map && <SpeechMapPicture map={map} className="while-used" />;
}
