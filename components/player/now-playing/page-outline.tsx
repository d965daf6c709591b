import { useState } from 'react';
import { messages } from '@/lib/messages/current/listening';

/** The contents of the page's transcript, for a transcript without times. */
export function PageOutline() {
  // The page does not change while its episode is shown here.
  const [links] = useState(() => [
    ...document.querySelectorAll<HTMLAnchorElement>('.outline-nav a[href^="#"]'),
  ]);
  if (links.length === 0) return <p className="py-4 text-quiet">{messages.noChapters}</p>;
  return (
    <ol>
      {links.map(({ hash, textContent }) => (
        <li key={hash}>
          <a href={hash} className="flex min-h-11 items-center rounded-md px-2 hover:bg-raised">
            <bdi>{textContent}</bdi>
          </a>
        </li>
      ))}
    </ol>
  );
}
