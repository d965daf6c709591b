import type { EmbedData } from './embed-data';
import type { Episode } from '@/lib/episode/episode';
import { timingPath } from '@/lib/links/transcript-files';
import { trackOf } from '@/lib/output/track-of';
import { accentStyles, readableAccent } from '@/lib/show/accent';
import { absoluteUrl, episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { textDirection } from '@/lib/show/text-direction';
import { escapeText } from '@/lib/transcript/escape-text';
import { embedBody } from './embed-body';

/** What every embedded player of a show has in common. */
export type EmbedAssets = {
  /** Runs in the head: sets theme and accent before the first paint, and asks for the script. */
  readonly look: string;
  /** The style sheet as text. */
  readonly styles: string;
};

/**
 * The page of a player for other sites: what one reads and presses is in it,
 * and one small script, instead of a framework, moves it.
 */
export function embedPage(show: Show, episode: Episode, assets: EmbedAssets): string {
  const title = escapeText(`${episode.title} | ${show.title}`);
  return [
    `<!DOCTYPE html><html lang="${show.language}" dir="${textDirection(show.language)}">`,
    '<head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<script>${assets.look}</script>`,
    `<title>${title}</title>`,
    // The episode's own page is the one to be found.
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeText(absoluteUrl(show, episodePath(episode)))}">`,
    `<link rel="icon" href="${escapeText(trackOf(show, episode).artwork ?? '')}">`,
    `<style>${accentStyles(readableAccent(show.accent))}</style>`,
    `<style>${assets.styles}</style>`,
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

/** A title can hold `</script>`. */
function json(data: EmbedData): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
