import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { formatClock } from '@/lib/time/format-clock';
import { isoDuration } from '@/lib/time/iso-duration';
import { readingMinutes } from '@/lib/time/reading-minutes';
import { messages } from '@/lib/messages/current/pages';
import { EpisodeDate } from './episode-date';
import { Progress } from './progress';

type EpisodeFactsProps = { readonly show: Show; readonly episode: Episode };

/** Number, date, duration and reading time of an episode. */
export function EpisodeFacts({ show, episode }: EpisodeFactsProps) {
  const { season, number, type, explicit } = episode;
  const { durationSeconds } = episode.audio;
  const { wordCount } = episode.transcript;
  return (
    // A dot precedes each fact; `overflow-hidden` hides the dot at the start of a line.
    <div className="overflow-hidden text-sm text-quiet">
      <ul className="-ms-6 flex flex-wrap [&>li]:before:inline-block [&>li]:before:w-6 [&>li]:before:text-center [&>li]:before:content-['·']">
        {type !== 'full' && <Fact>{messages.episode[type]}</Fact>}
        {season !== null && <Fact>{messages.episode.season(season)}</Fact>}
        {number !== null && <Fact>{messages.episode.number(number)}</Fact>}
        <li>
          <EpisodeDate episode={episode} language={show.language} />
        </li>
        <li>
          <time dateTime={isoDuration(durationSeconds)}>{formatClock(durationSeconds)}</time>
        </li>
        {wordCount > 0 && <Fact>{messages.episode.readingTime(readingMinutes(wordCount))}</Fact>}
        <Progress trackId={episode.slug} duration={durationSeconds} />
        {explicit && <Fact>{messages.episode.explicit}</Fact>}
      </ul>
    </div>
  );
}

/** The interface's language may differ from the show's: each text keeps its own direction. */
function Fact({ children }: { readonly children: string }) {
  return (
    <li>
      <bdi>{children}</bdi>
    </li>
  );
}
