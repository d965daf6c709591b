import type { Show } from '@/lib/show/show';
import type { Episode } from './episode';

/** What a show's lists need to know about all of its episodes. */
export function showFacts(episodes: readonly Episode[]): Pick<Show, 'hasSeasons'> {
  const first = new Map<string, number>();
  const hasOtherSeason = ({ series, season }: Episode): boolean => {
    if (season === null) return false;
    const id = series?.id ?? '';
    const known = first.get(id);
    if (known === undefined) first.set(id, season);
    return known !== undefined && known !== season;
  };
  return {
    hasSeasons: episodes.some(hasOtherSeason),
  };
}
