import type { Episode } from '@/lib/episode/episode';
import { siteLinks } from '@/lib/links/root-links';
import { absoluteUrl, episodePath, sitePath } from '@/lib/links/address';
import { timingPath } from '@/lib/links/transcript-files';
import { markDoubts } from '@/lib/output/mark-doubts';
import { speakerLabels } from '@/lib/output/speaker-labels';
import type { Show } from '@/lib/show/show';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { ChapterList } from '@/components/episode/chapter-list';
import { trackOf } from '@/components/episode/track-of';
import { contentLanguage } from '@/lib/messages/content-language';
import { messages } from '@/lib/messages/current/pages';
import { AutomaticNote } from './automatic-note';
import { ImproveLink } from './improve-link';
import { ModelCredit } from './model-credit';
import { Outline } from './outline/outline';
import { OutlineRows, titled } from './outline/outline-rows';
import { ReadingStrip } from './strip/reading-strip';
import { TranscriptFiles } from './strip/transcript-files';
import { putTranscript } from './transcript-store';
import { TapHint } from './tap-hint';
import { TranscriptText } from './transcript-text';

type TranscriptProps = { readonly show: Show; readonly episode: Episode };

/** The transcript with its tools and its outline; the chapters of an episode that has none. */
export function Transcript({ show, episode }: TranscriptProps) {
  const { sections } = episode.transcript;
  if (sections.length === 0) return <ChapterList show={show} episode={episode} />;
  const timing = timingPath(episode);
  const track = trackOf(show, episode);
  const hasOutline = titled(sections).length > 1;
  putTranscript(
    episode.slug,
    siteLinks(
      show,
      renderTranscript(
        markDoubts(episode),
        {
          durationSeconds: episode.audio.durationSeconds,
          playFrom: messages.transcript.playFrom,
          length: messages.transcript.length,
        },
        speakerLabels(show, episode),
      ),
    ),
  );
  return (
    <section
      id="transcript"
      aria-label={messages.episode.transcript}
      className="transcript mt-4 sm:mt-6"
    >
      <ReadingStrip
        heading={messages.episode.transcript}
        title={episode.title}
        hasOutline={hasOutline}
        isTimed={timing !== null}
        files={<TranscriptFiles show={show} episode={episode} />}
      />
      {hasOutline && (
        <Outline track={track}>
          <OutlineRows show={show} episode={episode} />
        </Outline>
      )}
      <div className="pt-3">
        <AutomaticNote show={show} episode={episode} />
        {timing !== null && episode.timing !== null && <TapHint level={episode.timing.level} />}
        <div lang={contentLanguage(show.language)}>
          <TranscriptText
            key={episode.slug}
            track={track}
            timing={timing === null ? null : sitePath(show, timing)}
            source={`${episode.title}, ${show.title}`}
            editUrl={episode.editUrl}
          />
        </div>
        <ImproveLink href={episode.editUrl} />
        {episode.transcription && <ModelCredit transcription={episode.transcription} />}
        {/* Where a printed text is from. */}
        <p className="mt-8 hidden text-sm text-quiet print:block" dir="auto">
          {episode.title}, {show.title}, {absoluteUrl(show, episodePath(episode))}
        </p>
      </div>
    </section>
  );
}
