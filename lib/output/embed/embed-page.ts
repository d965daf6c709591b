import type { EmbedData } from './embed-data';
import type { Episode } from '@/lib/episode/episode';
import { timingPath } from '@/lib/links/transcript-files';
import { TYPEFACES } from '@/lib/output/fonts/typefaces';
import { trackOf } from '@/lib/output/track-of';
import { accentStyles, readableAccent } from '@/lib/show/accent';
import { absoluteUrl, episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { textDirection } from '@/lib/show/text-direction';
import { escapeText } from '@/lib/transcript/escape-text';
import { embedBody } from './embed-body';

/** Parts that all embedded players of a show share. */
export type EmbedAssets = {
  /** Script in the head: sets theme and accent before the first paint, and loads the main script. */
  readonly headScript: string;
  /** The style sheet as text. */
  readonly styles: string;
};

/**
 * Writes the page of an embedded player: HTML with all texts and controls, and one small
 * script instead of a framework.
 */
export function embedPage(show: Show, episode: Episode, assets: EmbedAssets): string {
  const title = escapeText(`${episode.title} | ${show.title}`);
  return [
    `<!DOCTYPE html><html lang="${show.language}" dir="${textDirection(show.language)}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<script>${assets.headScript}</script>`,
    `<title>${title}</title>`,
    // Search engines should list the episode's own page instead.
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeText(absoluteUrl(show, episodePath(episode)))}">`,
    `<link rel="icon" href="${escapeText(trackOf(show, episode).artwork ?? '')}">`,
    `<style>${accentStyles(readableAccent(show.accent, show.accentDark))}</style>`,
    `<style>${assets.styles}${lookStyles(show)}</style>`,
    '</head>',
    `<body>${embedBody(show, episode)}`,
    `<script type="application/json" data-embed="data">${json(dataOf(show, episode))}</script>`,
    '</body></html>\n',
  ].join('');
}

function dataOf(show: Show, episode: Episode): EmbedData {
  const timing = timingPath(episode);
  return {
    track: trackOf(show, episode),
    show: { title: show.title, basePath: show.basePath },
    timing: timing === null ? null : sitePath(show, timing),
  };
}

/** The embedded player loads no font, but it has the kind of typeface and the corners of the show. */
function lookStyles({ look, radius }: Show): string {
  const serif = TYPEFACES[look].isSerif ? '' : ';--serif:var(--sans)';
  return `:root{--radius:${radius}px${serif}}`;
}

/** A title can contain `</script>`. */
function json(data: EmbedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
