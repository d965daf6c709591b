import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { WayList } from '@/components/collection/collection-list';
import { Served } from '@/components/ui/hydration/served';
import { wayPageOf, wayRoutes, type WayRoute } from '@/app/collection-page';
import { wayJsonLd } from '@/lib/output/collections-json-ld';
import { wayMetadata } from '@/lib/output/collections-metadata';

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ id: string; page: string[] }[]> {
  return wayRoutes('topics');
}

export async function generateMetadata(route: WayRoute): Promise<Metadata> {
  const found = await wayPageOf('topics', route);
  return found === null ? {} : wayMetadata(found.show, found.way, found.page);
}

export default async function TopicPage(route: WayRoute) {
  const found = await wayPageOf('topics', route);
  if (found === null) return null;
  const { show, way, profile, page } = found;
  return (
    <Served>
      <WayList {...found} feed={null} />
      <JsonLd json={wayJsonLd(show, way, profile, page)} />
    </Served>
  );
}
