import type { Episode } from '@/lib/episode/episode';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import { quotationMarksFor, type QuotationMarks } from '@/lib/language/typography/quotation-marks';
import { typesetHtml } from '@/lib/language/typography/typeset-html';
import { typesetText } from '@/lib/language/typography/typeset-text';
import type { Series, Show } from '@/lib/show/show';
import type { Transcript } from '@/lib/transcript/transcript';
import { hyphenateTitle } from './hyphenate-title';
import type { Site } from './load-site';

/**
 * The site as its pages print it: titles, summaries and the show's own pages have the quotation
 * marks and dashes of the show's language. Feeds, transcript files and the search index keep the
 * letters of the author.
 *
 * Notes and transcripts are left to `typesetEpisode`, since most pages need only the titles.
 */
export const typesetSite = memoizeByRef((site: Site): Site => {
  const { language } = site.show;
  const marks = marksOf(site.show);
  const print = (text: string) => (marks === null ? text : typesetText(text, marks));
  const showTitle = print(site.show.title);
  return {
    ...site,
    show: {
      ...site.show,
      title: showTitle,
      breakableTitle: hyphenateTitle(showTitle, language),
      description: print(site.show.description),
    },
    episodes: site.episodes.map((episode) => {
      const title = print(episode.title);
      const breakableTitle = hyphenateTitle(title, language);
      const series = episode.series === null ? null : withBreakableLabel(episode.series, language);
      return { ...episode, title, breakableTitle, series, summary: print(episode.summary) };
    }),
    pages: site.pages.map((page) => ({
      ...page,
      title: print(page.title),
      html: marks === null ? page.html : typesetHtml(page.html, marks),
    })),
  };
});

function withBreakableLabel(series: Series, language: string): Series {
  return { ...series, breakableLabel: hyphenateTitle(series.label, language) };
}

/** The notes and the transcript of an episode as a page prints them. */
export function typesetEpisode(show: Show, episode: Episode): Episode {
  const marks = marksOf(show);
  if (marks === null) return episode;
  const { notesHtml, transcript } = episode;
  return {
    ...episode,
    notesHtml: notesHtml === null ? null : typesetHtml(notesHtml, marks),
    transcript: typesetTranscript(transcript, marks),
  };
}

/** The spoken `text` of the blocks stays as it is written, since it belongs to their times. */
function typesetTranscript(transcript: Transcript, marks: QuotationMarks): Transcript {
  return {
    ...transcript,
    sections: transcript.sections.map((section) => ({
      ...section,
      title: section.title === null ? null : typesetText(section.title, marks),
      blocks: section.blocks.map((block) => ({ ...block, html: typesetHtml(block.html, marks) })),
    })),
  };
}

function marksOf({ language, smartPunctuation }: Show): QuotationMarks | null {
  return smartPunctuation ? quotationMarksFor(language) : null;
}
