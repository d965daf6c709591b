import { transcriptFact } from '@/lib/transcript/transcript-fact';

/** What an address leads to. */
export type LinkKind = 'link' | 'picture';

/** The ids and the addresses of links and pictures in HTML, in its order. */
export type HtmlLinks = {
  readonly ids: readonly string[];
  readonly addresses: readonly (readonly [address: string, kind: LinkKind])[];
};

/** The ids of the sections of a transcript, and what its text links to. */
export const TRANSCRIPT_LINKS = transcriptFact(({ sections }): HtmlLinks => {
  const blocks = sections.flatMap((section) => section.blocks);
  const { ids, addresses } = linksIn(blocks.map(({ html }) => html).join('\n'));
  return { ids: [...sections.map(({ id }) => id), ...ids], addresses };
});

export function linksIn(html: string): HtmlLinks {
  const addresses = new Map<string, LinkKind>();
  for (const [tag] of html.matchAll(/<(?:a|img)\s[^<>]*>/g)) {
    const [, name, value = ''] = / (href|src)="([^"]*)"/.exec(tag) ?? [];
    const address = value.replaceAll(/&#x26;|&amp;/g, '&').replaceAll(/&#x22;|&quot;/g, '"');
    if (name !== undefined) addresses.set(address, name === 'src' ? 'picture' : 'link');
  }
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
  return { ids, addresses: [...addresses] };
}
