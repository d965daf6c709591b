import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Site } from '@/lib/content/load-site';
import { embedBody } from '@/lib/output/embed/embed-body';
import { feedXml } from '@/lib/output/feed';
import { episodeJsonLd } from '@/lib/output/json-ld';
import { siteLinks } from '@/lib/links/root-links';
import { searchDocument } from '@/lib/output/search/search-document';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { markdown, siteWith } from './content-folder';
import { TIME_LABELS } from './time-labels';

/** Attacks, one a line; each calls `ran()` where it succeeds. */
const VECTORS = readFileSync('tests/fixtures/hostile/vectors.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((vector, at) => vector.replaceAll('ran()', `ran(${at + 1})`));

/** An episode for each attack, which has it in every field and in notes, names, text and cues. */
async function hostileSite(): Promise<Site> {
  const episodes = VECTORS.flatMap((vector, at) => [
    [`content/episodes/text-${at + 1}.md`, episode(vector, bodyOf(vector))],
    [`content/episodes/cues-${at + 1}.md`, episode(vector, '')],
    [`content/episodes/cues-${at + 1}.vtt`, cuesOf(vector)],
  ]);
  return siteWith(Object.fromEntries(episodes) as Record<string, string>);
}

function episode(vector: string, body: string): string {
  // YAML reads what JSON writes.
  const text = JSON.stringify(vector);
  return markdown(
    {
      title: text,
      summary: text,
      topics: `[${text}]`,
      people: `[{ name: ${text}, role: ${text} }]`,
    },
    body,
  );
}

function bodyOf(vector: string): string {
  const inCell = vector.replaceAll('|', String.raw`\|`);
  return [
    vector,
    `- ${vector}`,
    `Notes ${vector} end.`,
    '## Transcript',
    `### ${vector}`,
    `**${vector}:** Said ${vector} here.`,
    `Said ${vector} again.`,
    `> ${vector}`,
    `| a |\n|---|\n| ${inCell} |`,
    `<div>${vector}</div>`,
    vector,
  ].join('\n\n');
}

function cuesOf(vector: string): string {
  const text = vector.replaceAll('-->', '->');
  return `WEBVTT\n\n00:00.000 --> 00:01.000\n<v ${text.replaceAll('>', '')}>Said ${text}\n\n00:01.000 --> 00:02.000\n${text}\n`;
}

/** What of all these episodes reaches a reader as HTML. */
export type HostileSurfaces = {
  readonly page: string;
  readonly embed: string;
  readonly search: string;
  readonly data: string;
  readonly feed: string;
  /** WebVTT files. */
  readonly captions: readonly string[];
};

/** Titles and names on the site's own pages are React's text, and not among these. */
async function surfaces(): Promise<HostileSurfaces> {
  const { show, episodes } = await hostileSite();
  const all = (write: (episode: Site['episodes'][number]) => string) =>
    `<main>${episodes.map(write).join('\n')}</main>`;
  return {
    page: all(
      ({ notesHtml, transcript }) =>
        siteLinks(show, notesHtml ?? '') + renderTranscript(transcript, TIME_LABELS),
    ),
    embed: all((episode) => embedBody(show, episode)),
    search: all((episode) => searchDocument(show, episode)),
    data: all(
      (episode) => `<script type="application/ld+json">${episodeJsonLd(show, episode)}</script>`,
    ),
    feed: feedXml(show, episodes, { isFull: true }),
    captions: episodes.map((one) => episodeFiles(show, one).get('transcript.vtt') ?? ''),
  };
}

// Run by the test in a process of its own.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await surfaces()));
}
