import type { ReactNode } from 'react';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { isoDuration } from '@/lib/time/iso-duration';
import { messages } from '@/lib/messages/current/pages';
import { EpisodeDate } from './episode-date';
import { lengthOf } from './length-of';
import { Progress } from './progress';
import { SeriesLabel } from './series-label';

type EpisodeFactsProps = {
  readonly show: Show;
  readonly episode: ListedEpisode;
  /** `false` in a list where all episodes have the same series. */
  readonly withSeries?: boolean;
  /** For a place where no button says the length. */
  readonly withLength?: boolean;
};

/** Series, number, date and progress of an episode, in one line. */
export function EpisodeFacts({
  show,
  episode,
  withSeries = true,
  withLength = false,
}: EpisodeFactsProps) {
  const { season, number, type, explicit, series } = episode;
  const { duration } = episode.track;
  return (
    <ul className="facts text-sm text-quiet">
      {withSeries && series !== null && (
        <li>
          <SeriesLabel show={show} series={series} />
        </li>
      )}
      {type !== 'full' && <Fact>{messages.episode[type]}</Fact>}
      {season !== null && show.hasSeasons && <Fact isMinor>{messages.episode.season(season)}</Fact>}
      {number !== null && <Fact isMinor>{messages.episode.number(number)}</Fact>}
      <li>
        <EpisodeDate episode={episode} language={show.language} />
      </li>
      {withLength && (
        <Fact>
          <time dateTime={isoDuration(duration)}>
            {messages.episode.listeningTime(lengthOf(episode))}
          </time>
        </Fact>
      )}
      <Progress trackId={episode.slug} duration={duration} />
      {explicit && <Fact>{messages.episode.explicit}</Fact>}
    </ul>
  );
}

type FactProps = {
  /** In lists, phones leave it out. */
  readonly isMinor?: boolean;
  readonly children: ReactNode;
};

/** The interface's language may differ from the show's: each text keeps its own direction. */
function Fact({ isMinor = false, children }: FactProps) {
  return (
    <li className={isMinor ? 'minor-fact' : undefined}>
      <bdi>{children}</bdi>
    </li>
  );
}
