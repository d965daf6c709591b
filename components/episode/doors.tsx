import { BookOpen } from 'lucide';
import { PlayPill } from '@/components/player/play-pill';
import { Icon } from '@/components/ui/icon';
import { episodePath, sitePath } from '@/lib/links/address';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { readingMinutes } from '@/lib/time/reading-minutes';
import { lengthOf } from './length-of';

type DoorsProps = { readonly show: Show; readonly episode: ListedEpisode };

/** The two ways into an episode: play it or read it. */
export function Doors({ show, episode }: DoorsProps) {
  return (
    <>
      <PlayPill track={episode.track} length={lengthOf(episode)} />
      <ReadDoor show={show} episode={episode} />
    </>
  );
}

type ReadDoorProps = DoorsProps & {
  /** For a door that stands alone. */
  readonly outlined?: boolean;
};

/** The link to the transcript; renders nothing for an episode without one. */
export function ReadDoor({ show, episode, outlined = false }: ReadDoorProps) {
  const { wordCount } = episode;
  if (wordCount === 0) return null;
  return (
    <a
      href={`${sitePath(show, episodePath(episode))}#transcript`}
      className={`no-print flex min-h-11 w-fit items-center gap-2 rounded-pill text-sm font-semibold ${outlined ? 'door-outlined border border-line px-4 hover:border-ink' : 'px-1.5 text-quiet hover:text-ink max-sm:text-[0.8125rem] sm:px-3'}`}
    >
      <Icon icon={BookOpen} className={outlined ? 'size-4' : 'hidden size-4 sm:block'} />
      <span>
        <bdi>{messages.episode.read(readingMinutes(wordCount))}</bdi>
        <span className="sr-only">
          : <bdi>{episode.title}</bdi>
        </span>
      </span>
    </a>
  );
}
