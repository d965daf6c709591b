import type { Episode } from '@/lib/episode/episode';
import { siteLinks } from '@/lib/links/root-links';
import { sitePath } from '@/lib/links/address';
import { timingPath } from '@/lib/links/transcript-files';
import type { Show } from '@/lib/show/show';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { trackOf } from '@/components/episode/track-of';
import { messages } from '@/lib/messages/current/pages';
import { ImproveLink } from './improve-link';
import { Outline } from './outline';
import { OutlineLinks, titled } from './outline-links';
import { putTranscript } from './transcript-store';
import { TranscriptFiles } from './transcript-files';
import { TranscriptText } from './transcript-text';

type TranscriptProps = { readonly show: Show; readonly episode: Episode };

/** The transcript with its outline: beside it on wide windows, folded above it on narrow ones. */
export function Transcript({ show, episode }: TranscriptProps) {
  const { sections } = episode.transcript;
  const timing = timingPath(episode);
  putTranscript(
    episode.slug,
    siteLinks(
      show,
      renderTranscript(episode.transcript, {
        durationSeconds: episode.audio.durationSeconds,
        playFrom: messages.transcript.playFrom,
        length: messages.transcript.length,
      }),
    ),
  );
  return (
    <section
      aria-label={messages.episode.transcript}
      className="mt-14 lg:grid lg:grid-cols-[38rem_minmax(0,18rem)] lg:gap-x-20"
    >
      <h2 id="transcript" className="mb-5 text-sm font-semibold">
        {messages.episode.fullTranscript}
      </h2>
      {titled(sections).length > 1 && (
        <Outline>
          <OutlineLinks sections={sections} />
        </Outline>
      )}
      <div className="lg:col-start-1">
        <TranscriptText
          key={episode.slug}
          track={trackOf(show, episode)}
          timing={timing === null ? null : sitePath(show, timing)}
          source={`${episode.title}, ${show.title}`}
        />
        <TranscriptFiles show={show} episode={episode} />
        <ImproveLink href={episode.editUrl} />
      </div>
    </section>
  );
}
