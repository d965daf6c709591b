import type { Track } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/search';
import { HitPlay } from './hit-play';
import { Marked } from './marked';
import type { FoundHit } from '@/lib/browser/search/run-search';

type HitItemProps = {
  readonly hit: FoundHit;
  readonly track: Track;
  readonly wasPlayedLast: boolean;
  readonly onPlay: () => void;
};

/** One hit: its button plays the sentence, its text links to the place in the transcript. */
export function HitItem({ hit, track, wasPlayedLast, onPlay }: HitItemProps) {
  const { section, isAbout, speaker, pieces, link, time } = hit;
  const location = isAbout ? [messages.about] : [section, speaker].filter((part) => part !== null);
  return (
    <li>
      {(time !== null || location.length > 0) && (
        <div className="mb-1 flex flex-wrap items-center gap-x-3 text-sm text-quiet">
          {time !== null && (
            <HitPlay track={track} time={time} wasPlayedLast={wasPlayedLast} onPlay={onPlay} />
          )}
          {time?.isWord === false && <span>{messages.approximate}</span>}
          {location.length > 0 && (
            <span className="min-w-0">
              <bdi>{location.join(' · ')}</bdi>
            </span>
          )}
        </div>
      )}
      <a
        href={link}
        data-hit-link=""
        className="block max-w-reading font-serif leading-relaxed hover:underline hover:decoration-line hover:underline-offset-4"
      >
        <bdi>
          <Marked pieces={pieces} />
        </bdi>
      </a>
    </li>
  );
}
