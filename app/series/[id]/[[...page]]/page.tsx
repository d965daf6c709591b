import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { WayList } from '@/components/collection/collection-list';
import { Served } from '@/components/ui/hydration/served';
import { wayPageOf, wayRoutes, type WayRoute } from '@/app/collection-page';
import { feedPath } from '@/lib/links/feed-paths';
import { wayJsonLd } from '@/lib/output/collections-json-ld';
import { wayMetadata } from '@/lib/output/collections-metadata';

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ id: string; page: string[] }[]> {
  return wayRoutes('series');
}

export async function generateMetadata(route: WayRoute): Promise<Metadata> {
  const found = await wayPageOf('series', route);
  return found === null ? {} : wayMetadata(found.show, found.way, found.page);
}

export default async function SeriesPage(route: WayRoute) {
  const found = await wayPageOf('series', route);
  if (found === null) return null;
  const { show, way, profile, page } = found;
  return (
    <Served>
      <WayList {...found} feed={feedPath(way)} />
      <JsonLd json={wayJsonLd(show, way, profile, page)} />
    </Served>
  );
}
