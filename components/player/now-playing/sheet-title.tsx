import { NowSpeaking } from '@/components/player/now-speaking';
import { TrackCover } from '@/components/player/track-cover';
import type { Track } from '@/lib/player/player-state';

type SheetTitleProps = {
  readonly track: Track;
  /** Width of the picture in CSS pixels, at most. */
  readonly size?: number;
  readonly onFollow?: () => void;
};

/** The episode that plays, with a link to its page. */
export function SheetTitle({ track, size = 96, onFollow }: SheetTitleProps) {
  return (
    <div className="sheet-title">
      <TrackCover key={track.id} track={track} size={size} className="sheet-artwork" />
      <div className="min-w-0">
        {track.series !== null && (
          <p className="text-sm font-semibold text-accent">{track.series}</p>
        )}
        <p className="line-clamp-3 font-serif text-xl leading-snug text-balance">
          <a href={track.page} onClick={onFollow} className="hover:underline">
            <bdi>{track.title}</bdi>
          </a>
        </p>
        <NowSpeaking track={track} />
      </div>
    </div>
  );
}
