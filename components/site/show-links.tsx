import type { ShowLinks as Links } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

/** Links to the show's newsletter, contact address and social networks. */
export function ShowLinks({ links: { newsletter, contact, social } }: { readonly links: Links }) {
  const links = [
    { name: messages.site.newsletter, url: newsletter },
    { name: messages.site.contact, url: contact },
    // With `rel="me"`, the show's profiles can prove that they belong to this site.
    ...social.map((profile) => ({ ...profile, rel: 'me' })),
  ].flatMap(({ url, ...link }) => (url === null ? [] : { url, ...link }));
  if (links.length === 0) return null;
  return (
    <nav aria-label={messages.site.links} className="no-print">
      <ul className="flex flex-wrap gap-x-4">
        {links.map(({ name, url, ...link }) => (
          <li key={url}>
            <a href={url} {...link} className="block py-3 underline underline-offset-4">
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
