import { feedLink } from '@/lib/links/feed-address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { PlatformIcon } from './platform-icon';

/** Links to the apps and directories that list the show, and always to its feed. */
export function SubscribeLinks({ show }: { readonly show: Show }) {
  const links = show.subscribe.some(({ platform }) => platform === 'rss')
    ? show.subscribe
    : [
        ...show.subscribe,
        {
          platform: 'rss',
          label: messages.episode.feed,
          url: feedLink(show),
        } as const,
      ];
  return (
    <ul className="flex flex-wrap gap-2">
      {links.map(({ platform, label, url }) => (
        <li key={url}>
          <a
            href={url}
            className="flex min-h-11 items-center gap-2.5 rounded-pill border border-line px-4 text-sm font-medium hover:border-ink"
          >
            <PlatformIcon platform={platform} basePath={show.basePath} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
