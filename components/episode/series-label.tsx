import { sitePath } from '@/lib/links/address';
import type { Series, Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';

type SeriesLabelProps = {
  readonly show: Show;
  readonly series: Series | null;
  readonly size: 'small' | 'normal';
};

/** Which strand an episode belongs to, above its title. */
export function SeriesLabel({ show, series, size }: SeriesLabelProps) {
  if (series === null) return null;
  return (
    <p className={`font-semibold text-accent ${size === 'small' ? 'text-sm' : ''}`}>
      <a
        href={sitePath(show, collectionPath('series', series.id))}
        // Play comes soon for those who walk by keys, and lists stay short. The
        // same link stands among the credits of an episode and above the archive.
        tabIndex={-1}
        className="inline-block py-1 hover:underline hover:underline-offset-4"
      >
        <bdi>{series.label}</bdi>
      </a>
    </p>
  );
}
