import { Face } from '@/components/ui/face';
import type { Episode } from '@/lib/episode/episode';
import type { Speaker } from '@/lib/episode/speakers';
import { sitePath } from '@/lib/links/address';
import { momentHash } from '@/lib/links/embed-options';
import { messages } from '@/lib/messages/current/pages';
import { highlightsOf } from '@/lib/output/highlights-of';
import { facePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import { formatClock } from '@/lib/time/format-clock';

type HighlightsProps = { readonly show: Show; readonly episode: Episode };

/** The soundbites of an episode as pulled quotes; renders nothing when there are none. */
export function Highlights({ show, episode }: HighlightsProps) {
  const highlights = highlightsOf(show, episode);
  if (highlights.length === 0) return null;
  // As wide as the player, so that no line breaks anew beside the open column of Now playing.
  const columns = highlights.length > 1 ? 'lg:max-w-3xl lg:grid-cols-2' : '';
  const type = highlights.length > 1 ? 'sm:text-xl' : 'sm:text-xl md:text-2xl';
  return (
    // Without an id, since any id may be that of a section in a transcript.
    <section
      aria-label={messages.episode.highlights}
      className={`mt-5 grid max-w-reading gap-x-8 gap-y-4 sm:mt-7 sm:gap-y-6 ${columns}`}
    >
      {highlights.map(({ start, end, quote, speaker, title }) => (
        <figure
          key={start}
          data-speaker={speaker?.number || undefined}
          className="border-s-3 border-[color:var(--speaker-fill,var(--accent))] ps-5"
        >
          {quote === null ? (
            <p className={`font-serif text-lg leading-snug text-balance ${type}`}>{title}</p>
          ) : (
            <blockquote className={`font-serif text-lg leading-snug text-pretty ${type}`}>
              <p>{quote}</p>
            </blockquote>
          )}
          <figcaption className="mt-1 flex flex-wrap items-center gap-x-3 text-sm">
            {quote !== null && speaker !== null && <SpeakerName show={show} speaker={speaker} />}
            <a
              href={momentHash({ start, end })}
              className="no-print inline-block py-2 font-semibold text-accent underline-offset-4 hover:underline"
            >
              {messages.player.play} · <bdi>{formatClock(end - start)}</bdi>
            </a>
          </figcaption>
        </figure>
      ))}
    </section>
  );
}

type SpeakerNameProps = { readonly show: Show; readonly speaker: Speaker };

function SpeakerName({ show, speaker: { name, number, person } }: SpeakerNameProps) {
  const face = facePath(person);
  return (
    <span className="inline-flex items-center gap-2 font-semibold">
      <Face name={name} src={face === null ? null : sitePath(show, face)} number={number} />
      <bdi>{name}</bdi>
    </span>
  );
}
