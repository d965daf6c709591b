import type { Episode } from '@/lib/episode/episode';
import { speakersOf } from '@/lib/episode/speakers';
import { sectionBands, type BandPart } from '@/lib/output/section-bands';
import type { Show } from '@/lib/show/show';
import { formatClock } from '@/lib/time/format-clock';
import { partMinutes } from '@/lib/time/whole-minutes';
import { sectionEnd } from '@/lib/transcript/section-times';
import type { Section } from '@/lib/transcript/transcript';
import { contentLanguage } from '@/lib/messages/content-language';
import { messages } from '@/lib/messages/current/pages';

/** The sections that have a heading. */
export function titled(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ title }) => title !== null);
}

type OutlineRowsProps = { readonly show: Show; readonly episode: Episode };

/** The sections of a transcript in a list, with their times and who speaks in them. */
export function OutlineRows({ show, episode }: OutlineRowsProps) {
  const { sections } = episode.transcript;
  const bands = sectionBands(episode, speakersOf(show, episode));
  return (
    <ol>
      {titled(sections).map((section) => {
        const end = sectionEnd(sections, sections.indexOf(section), episode.audio.durationSeconds);
        return (
          <li
            key={section.id}
            className={section.level > 3 ? 'ps-4' : undefined}
            {...(section.startSeconds !== null && {
              'data-start': section.startSeconds,
              'data-end': end,
            })}
          >
            <a href={`#${section.id}`}>
              <span lang={contentLanguage(show.language)}>{section.title}</span>
              {section.startSeconds !== null && <Times start={section.startSeconds} end={end} />}
              <Band parts={bands.get(section.id) ?? []} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

function Times({ start, end }: { readonly start: number; readonly end: number }) {
  const minutes = partMinutes(end - start);
  return (
    <>
      <span className="outline-start">{formatClock(start)}</span>
      {minutes !== null && (
        <span className="outline-length">{messages.transcript.length(minutes)}</span>
      )}
    </>
  );
}

function Band({ parts }: { readonly parts: readonly BandPart[] }) {
  return (
    <span className="outline-band">
      {parts.length > 0 && (
        <svg viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          {parts.map(({ number, path }) => (
            <path key={number} data-speaker={number} d={path} />
          ))}
        </svg>
      )}
    </span>
  );
}
