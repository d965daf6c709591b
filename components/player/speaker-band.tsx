import { bandPaths } from '@/lib/transcript/speaker-band';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import { holds, type Track } from '@/lib/player/player-state';
import { usePlayer } from './use-player';
import { useTimedExtras } from './use-timed-extras';

/**
 * Above the line of a scrubber, who speaks when, in the colours of the speakers. A scrubber with
 * a speech map around it has them already.
 */
export function SpeakerBand({ trackId }: { readonly trackId: string }) {
  const track = usePlayer((state) => (holds(state, trackId) ? state.track : null));
  return track && <FetchedBand track={track} />;
}

function FetchedBand({ track }: { readonly track: Track }) {
  const map = useTimedExtras(track)?.map ?? null;
  return map && <BandPicture map={map} />;
}

function BandPicture({ map }: { readonly map: SpeechMap }) {
  const paths = bandPaths(map);
  if (paths.length === 0) return null;
  return (
    // Decorative: the transcript and the line with the speaker tell the same in words.
    <svg
      aria-hidden="true"
      viewBox={`0 -0.5 ${map.bars.length} 1`}
      preserveAspectRatio="none"
      className="speaker-band"
    >
      {paths.map(({ speaker, d }) => (
        <path key={speaker} data-speaker={speaker} d={`M0 0${d}`} />
      ))}
    </svg>
  );
}
