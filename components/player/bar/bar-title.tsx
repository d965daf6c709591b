import { NowSpeaking } from '@/components/player/now-speaking';
import { TrackCover } from '@/components/player/track-cover';
import type { Track } from '@/lib/player/player-state';
import { arrive } from './travelling-artwork';

type BarTitleProps = { readonly track: Track; readonly onFollow: () => void };

/** What plays, as a link to its page. On a phone, "Now playing" covers it. */
export function BarTitle({ track, onFollow }: BarTitleProps) {
  return (
    <div className="bar-title">
      <span ref={arrive} className="bar-artwork">
        <TrackCover key={track.id} track={track} size={48} className="size-full" />
      </span>
      <div className="min-w-0">
        <a href={track.page} onClick={onFollow} className="bar-link">
          <bdi>{track.title}</bdi>
        </a>
        <NowSpeaking track={track} />
      </div>
    </div>
  );
}
