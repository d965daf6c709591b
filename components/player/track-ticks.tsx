import { useChapters } from './chapters';
import { percent } from '@/components/ui/percent';
import { usePassages } from './use-passages';
import { useSpokenText } from './spoken-text';

type TrackTicksProps = {
  readonly trackId: string;
  /** Seconds. */
  readonly duration: number;
};

/**
 * Ticks on the track at the starts of chapters, at the passages that the reader saved, and at
 * the matches of a text search.
 */
export function TrackTicks({ trackId, duration }: TrackTicksProps) {
  const chapters = useChapters(trackId).filter(({ startSeconds }) => startSeconds > 0);
  const hits = useSpokenText(trackId)?.hits ?? [];
  const kept = usePassages().flatMap((passage) =>
    passage.trackId === trackId && passage.start !== null ? passage.start : [],
  );
  if (chapters.length === 0 && hits.length === 0 && kept.length === 0) return null;
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-x-0 h-1">
      {chapters.map(({ startSeconds }) => (
        <div
          key={startSeconds}
          className="scrubber-chapter"
          style={{ insetInlineStart: percent(startSeconds, duration) }}
        />
      ))}
      {kept.map((seconds) => (
        <div
          key={`kept ${seconds}`}
          className="scrubber-kept"
          style={{ insetInlineStart: percent(seconds, duration) }}
        />
      ))}
      {hits.map((seconds, index) => (
        <div
          key={index}
          data-hit=""
          className="scrubber-hit"
          style={{ insetInlineStart: percent(seconds, duration) }}
        />
      ))}
    </div>
  );
}
