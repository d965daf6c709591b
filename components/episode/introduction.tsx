import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { Highlights } from './highlights';
import { hasFoldedNotes, ShowNotes } from './show-notes';
import { Summary } from './summary';

type IntroductionProps = { readonly show: Show; readonly episode: Episode };

/**
 * What stands between the player and the transcript. On wide windows, notes that are short stand
 * beside the summary, unless highlights stand there.
 */
export function Introduction({ show, episode }: IntroductionProps) {
  const isBeside =
    episode.notesHtml !== null && episode.soundbites.length === 0 && !hasFoldedNotes(episode);
  return (
    <div className={isBeside ? 'notes-beside' : undefined}>
      <Summary show={show} text={episode.summary} />
      <Highlights show={show} episode={episode} />
      <ShowNotes show={show} episode={episode} />
    </div>
  );
}
