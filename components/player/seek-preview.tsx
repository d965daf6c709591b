import type { CSSProperties } from 'react';
import { formatClock } from '@/lib/time/format-clock';
import { useChapters } from './chapters';
import { chapterAt } from '@/lib/browser/player/known-chapters';
import { useSpokenText } from './spoken-text';

type SeekPreviewProps = {
  readonly trackId: string;
  readonly seconds: number;
  /** Position on the track, in percent. */
  readonly at: string;
};

/** A preview of a position on the track: its time, chapter and words. */
export function SeekPreview({ trackId, seconds, at }: SeekPreviewProps) {
  const chapter = chapterAt(useChapters(trackId), seconds);
  const text = useSpokenText(trackId)?.wordsAt(seconds) ?? '';
  return (
    // The slider announces the time itself, and screen readers read the text in the
    // transcript.
    <div aria-hidden="true" className="seek-preview" style={{ '--at': at } as CSSProperties}>
      <p dir="auto" className="font-semibold tabular-nums">
        <span translate="no">{formatClock(seconds)}</span>
        {chapter !== null && <bdi className="ms-2 font-normal text-quiet">{chapter.title}</bdi>}
      </p>
      {text !== '' && (
        <p dir="auto" className="font-serif">
          {text}
        </p>
      )}
    </div>
  );
}
