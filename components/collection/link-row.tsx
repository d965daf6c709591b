import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';

export type RowLink = {
  readonly title: string;
  /** Path below the site's root. */
  readonly path: string;
  /** Whether this page is open. */
  readonly current?: boolean;
};

type LinkRowProps = {
  readonly show: Show;
  readonly label: string;
  readonly links: readonly RowLink[];
};

/** A label, followed by a row of links of one kind. */
export function LinkRow({ show, label, links }: LinkRowProps) {
  return (
    <div className="flex gap-x-4 py-1 text-sm">
      <p className="w-20 shrink-0 py-1.5 text-quiet sm:w-24">{label}</p>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ title, path, current = false }) => (
          <li key={path}>
            <a
              href={sitePath(show, path)}
              aria-current={current ? 'page' : undefined}
              className="inline-block rounded-pill border border-line px-3 py-1 hover:border-ink aria-[current]:border-transparent aria-[current]:bg-raised aria-[current]:font-semibold"
            >
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
