import type { MappedEpisode } from './episode/mapped-episode';
import { oldAddress } from '@/lib/links/old-address';

/** Numbers of items at which hosts cut feeds. */
const LIMITS = new Set([10, 20, 25, 30, 50, 75, 100, 150, 200, 250, 300, 500, 1000, 2000]);

/** Where hosts keep the setting, by a sign in the address or the generator. */
const SETTINGS: readonly (readonly [RegExp, string])[] = [
  [/soundcloud/i, 'SoundCloud: Settings → Content → "Number of items in RSS feed"'],
  [/libsyn/i, 'Libsyn: Destinations → Libsyn Classic Feed → "Episode limit"'],
  [/podbean/i, 'Podbean: Settings → Feed → "Feed limit"'],
  [/buzzsprout/i, 'Buzzsprout: Podcast Settings → "Number of episodes in feed"'],
  [/transistor/i, 'Transistor: Settings → Advanced → "Episode limit"'],
  [/acast/i, 'Acast: Show → Settings → Feed → "Number of episodes"'],
  [/megaphone/i, 'Megaphone: Podcast settings → "Episode limit"'],
  [/fireside/i, 'Fireside: Podcast → Settings → "Feed limit"'],
  [/simplecast/i, 'Simplecast: Show settings → Feed → "Episode limit"'],
  [/powerpress|blubrry/i, 'PowerPress: Settings → Feeds → "Show the most recent" posts'],
  [/seriously simple/i, 'Seriously Simple Podcasting: Settings → Feed → "Number of episodes"'],
  [/podlove/i, 'Podlove: Podcast Feeds → the feed → "Limit items"'],
  [/wordpress/i, 'WordPress: Settings → Reading → "Syndication feeds show the most recent"'],
];

/**
 * Says that a host seems to cut its feed: a round number of items, or a lowest number above 1.
 *
 * @param signs The address of the feed and the program that made it.
 * @returns A sentence with the setting to change; `null` for a feed that seems whole.
 */
export function cutFeedLine(
  count: number,
  episodes: readonly MappedEpisode[],
  signs: string,
): string | null {
  const numbers = episodes.flatMap(({ fields }) => {
    const number = fields.get('number')?.value;
    return typeof number === 'number' && !fields.has('season') ? [number] : [];
  });
  const lowest = numbers.length * 2 > episodes.length ? Math.min(...numbers) : 1;
  const why = [
    ...(LIMITS.has(count) ? [`it has exactly ${count} items`] : []),
    ...(lowest > 1 ? [`its lowest number is ${lowest}`] : []),
  ];
  if (why.length === 0) return null;
  const setting = SETTINGS.find(([form]) => form.test(signs))?.[1];
  const remedy =
    setting === undefined
      ? 'Look in the settings of the host for the number of episodes in the feed'
      : `Raise the limit at ${setting}`;
  return `The host may cut this feed: ${why.join(', and ')}. ${remedy}. Then import again, so that no episode is missing.`;
}

/** Cloudflare Pages reads so many rules, and Netlify becomes slow with more. */
const MAX_RULES = 2000;

/**
 * Says which old addresses a static host cannot lead on.
 *
 * @param links The old addresses of each episode.
 */
export function oldAddressLines(links: readonly (readonly string[])[]): string[] {
  const all = links.flat().map((link) => oldAddress(link, '/'));
  const queries = all.filter(({ query }) => query !== '');
  // Each address has a rule with a slash at the end, and one without.
  const rules = (all.length - queries.length) * 2;
  const example = queries[0];
  return [
    ...(example === undefined
      ? []
      : [
          `${queries.length} old addresses have a question mark, such as ${example.path}?${example.query}. Hosts of static sites cannot redirect them; a server of your own can: npm run redirects -- nginx (caddy, apache).`,
        ]),
    ...(rules > MAX_RULES
      ? [
          `Old addresses need ${rules} rules in _redirects, and some hosts read ${MAX_RULES}. The pages at the old addresses lead the others on.`,
        ]
      : []),
  ];
}
