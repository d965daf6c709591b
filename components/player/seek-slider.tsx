import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Range } from '@/lib/player/player-state';
import type { SpeechMap } from '@/lib/transcript/speech-map';
import { spokenTime } from '@/lib/time/spoken-time';
import { messages } from '@/lib/messages/current/core';
import { LazyPart } from '@/components/ui/lazy-part';
import { percent } from '@/components/ui/percent';
import { SEEK_STEPS } from '@/lib/player/seek-steps';
import { SpeakerBand } from './speaker-band';
import { SpeechMapPicture } from './speech-map';
import { TrackTicks } from './track-ticks';
import { useSpokenPosition } from './use-spoken-position';

const loadPreview = async () => (await import('./seek-preview')).SeekPreview;
const loadMap = async () => (await import('./track-map')).TrackMap;

type SeekSliderProps = {
  readonly trackId: string;
  /** Seconds. */
  readonly position: number;
  /** Seconds. */
  readonly duration: number;
  readonly buffered: readonly Range[];
  readonly onSeek: (seconds: number) => void;
  /** Drawn around the track. Without it, the map is fetched and shown while the slider is used. */
  readonly map?: SpeechMap | null;
};

/** The position that the listener previews before seeking. */
type Preview = { readonly by: 'pointer' | 'key'; readonly seconds: number };

/**
 * The scrubber. A native range input, which supports touch and screen readers. While
 * it is dragged nothing is fetched; playback seeks on release.
 */
export function SeekSlider({
  trackId,
  position,
  duration,
  buffered,
  onSeek,
  map = null,
}: SeekSliderProps) {
  const [dragged, setDragged] = useState<number | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [isUsed, setIsUsed] = useState(false);
  const shown = Math.min(Math.floor(dragged ?? position), Math.floor(duration));
  const spoken = useSpokenPosition(shown, dragged !== null);
  const previewed = dragged ?? (preview?.by === 'key' ? shown : (preview?.seconds ?? null));

  function seekByKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      setDragged(null);
      setPreview(null);
    }
    const step = SEEK_STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    spoken.moveByUser();
    setPreview({ by: 'key', seconds: shown });
    onSeek(Math.min(Math.max(0, shown + step), duration));
  }

  function hover({ currentTarget, clientX, pointerType }: PointerEvent<HTMLInputElement>): void {
    if (pointerType === 'touch') return;
    // With a coarse pointer, the slider is wider than its track.
    const { left, width } = (currentTarget.parentElement ?? currentTarget).getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (clientX - left) / width));
    setPreview({ by: 'pointer', seconds: share * duration });
  }

  function release(): void {
    // The slider's values are whole seconds; its last one stands for the end.
    if (dragged !== null) onSeek(dragged >= Math.floor(duration) ? duration : dragged);
    setDragged(null);
  }

  return (
    // Time runs from left to right in every language.
    <div
      dir="ltr"
      className="scrubber grow"
      // Set by script: the page's content security policy refuses style attributes in HTML.
      ref={(element) => {
        element?.style.setProperty('--share', percent(dragged ?? position, duration));
      }}
    >
      <div className="scrubber-track" aria-hidden="true">
        {buffered.map(({ start, end }) => (
          <div
            key={start}
            className="scrubber-buffered"
            style={{
              insetInlineStart: percent(start, duration),
              width: percent(end - start, duration),
            }}
          />
        ))}
        <div className="scrubber-played" />
      </div>
      {map !== null && <SpeechMapPicture map={map} />}
      {map === null && isUsed && <LazyPart key={trackId} load={loadMap} props={{ trackId }} />}
      {map === null && <SpeakerBand trackId={trackId} />}
      <TrackTicks trackId={trackId} duration={duration} />
      <input
        type="range"
        aria-label={messages.player.seek}
        aria-valuetext={messages.player.positionOf(
          spokenTime(spoken.seconds, messages.time),
          spokenTime(duration, messages.time),
        )}
        min={0}
        max={Math.floor(duration)}
        step={1}
        value={shown}
        onPointerDown={() => setDragged(shown)}
        onPointerEnter={() => setIsUsed(true)}
        onPointerMove={hover}
        onPointerLeave={() => setPreview(null)}
        onPointerUp={release}
        onPointerCancel={() => setDragged(null)}
        onFocus={() => {
          setIsUsed(true);
          spoken.setFocused(true);
        }}
        onBlur={() => {
          setPreview(null);
          spoken.setFocused(false);
        }}
        onKeyDown={seekByKey}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          spoken.moveByUser();
          if (dragged === null) onSeek(valueAsNumber);
          else setDragged(valueAsNumber);
        }}
      />
      {previewed !== null && (
        <LazyPart
          load={loadPreview}
          props={{ trackId, seconds: previewed, at: percent(previewed, duration) }}
        />
      )}
    </div>
  );
}
