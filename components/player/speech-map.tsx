import type { SpeechMap } from '@/lib/transcript/speech-map';
import { HALF_HEIGHT, speechPaths } from '@/lib/transcript/speech-paths';

type SpeechMapPictureProps = { readonly map: SpeechMap; readonly className?: string };

/** The speech map of an episode, as wide and high as its box. */
export function SpeechMapPicture({ map, className = '' }: SpeechMapPictureProps) {
  return (
    // Decorative: the slider and the transcript tell the same in words.
    <svg
      aria-hidden="true"
      viewBox={`-0.5 ${-HALF_HEIGHT} ${map.bars.length} ${2 * HALF_HEIGHT}`}
      preserveAspectRatio="none"
      className={`speech-map ${className}`}
    >
      {speechPaths(map).map(({ speaker, d }) => (
        <path key={speaker} data-speaker={speaker ?? undefined} d={d} />
      ))}
    </svg>
  );
}
