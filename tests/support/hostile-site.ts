import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Site } from '@/lib/content/load-site';
import { embedBody } from '@/lib/output/embed/embed-body';
import { feedXml } from '@/lib/output/feed';
import { episodeJsonLd } from '@/lib/output/json-ld';
import { siteLinks } from '@/lib/links/root-links';
import { episodeFiles } from '@/lib/output/transcript/episode-files';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { markdown, siteWith } from './content-folder';
import { TIME_LABELS } from './time-labels';

/** Injection attempts, one on each line. Each calls `ran()` if it succeeds. */
const VECTORS = readFileSync('tests/fixtures/hostile/vectors.txt', 'utf8')
  .trimEnd()
  .split('\n')
  .map((vector, at) => vector.replaceAll('ran()', `ran(${at + 1})`));

/** Two episodes for each vector, with the vector in every field, in notes, names, text and cues. */
async function hostileSite(): Promise<Site> {
  const episodes = VECTORS.flatMap((vector, at) => [
    [`content/episodes/text-${at + 1}.md`, episode(vector, bodyOf(vector))],
    [`content/episodes/cues-${at + 1}.md`, episode(vector, '')],
    [`content/episodes/cues-${at + 1}.vtt`, cuesOf(vector)],
  ]);
  return siteWith(Object.fromEntries(episodes) as Record<string, string>);
}

function episode(vector: string, body: string): string {
  // Every JSON string is a valid YAML string.
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
  const escaped = vector.replaceAll('|', String.raw`\|`);
  return [
    vector,
    `- ${vector}`,
    `Notes ${vector} end.`,
    '## Transcript',
    `### ${vector}`,
    `**${vector}:** Said ${vector} here.`,
    `Said ${vector} again.`,
    `> ${vector}`,
    `| a |\n|---|\n| ${escaped} |`,
    `<div>${vector}</div>`,
    vector,
  ].join('\n\n');
}

function cuesOf(vector: string): string {
  const text = vector.replaceAll('-->', '->');
  return `WEBVTT\n\n00:00.000 --> 00:01.000\n<v ${text.replaceAll('>', '')}>Said ${text}\n\n00:01.000 --> 00:02.000\n${text}\n`;
}

/** Everything of these episodes that a browser parses as HTML. */
export type HostileSurfaces = {
  readonly page: string;
  readonly embed: string;
  readonly data: string;
  readonly feed: string;
  /** WebVTT files. */
  readonly captions: readonly string[];
};

/** Excludes titles and names on the site's pages, because React escapes them. */
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
    data: all(
      (episode) => `<script type="application/ld+json">${episodeJsonLd(show, episode)}</script>`,
    ),
    feed: feedXml(show, episodes, { isFull: true }),
    captions: episodes.map((one) => episodeFiles(show, one).get('transcript.vtt') ?? ''),
  };
}

// The test runs this file in a separate process.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(JSON.stringify(await surfaces()));
}
