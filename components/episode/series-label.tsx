import { sitePath } from '@/lib/links/address';
import { contentLanguage } from '@/lib/messages/content-language';
import type { Series, Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';

type SeriesLabelProps = { readonly show: Show; readonly series: Series };

/** The link from an episode to its series. */
export function SeriesLabel({ show, series }: SeriesLabelProps) {
  return (
    <a
      href={sitePath(show, collectionPath('series', series.id))}
      // Left out of the tab order, so that keyboard users reach Play soon and pass through lists
      // quickly. The episode's credits and the archive have the same link.
      tabIndex={-1}
      className="inline-block py-1 font-semibold text-accent hover:underline hover:underline-offset-4"
    >
      <bdi lang={contentLanguage(show.language)}>{series.breakableLabel ?? series.label}</bdi>
    </a>
  );
}
