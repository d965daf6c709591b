import { NO_WAY, wayParams } from '@/lib/episode/collection-pages';
import { profileOf, type Profile } from '@/lib/episode/profile';
import { wayOf, type Way } from '@/lib/episode/collections';
import type { WayKind } from '@/lib/links/collection-path';
import type { Show } from '@/lib/show/show';
import { site } from '@/lib/content/site';

/** Parameters of a route `[id]/[[...page]]`, as Next hands them over: escaped. */
export type WayRoute = {
  readonly params: Promise<{ readonly id: string; readonly page?: readonly string[] }>;
};

export type WayPageData = {
  readonly show: Show;
  readonly way: Way;
  readonly profile: Profile | null;
  /** Counts from 1. */
  readonly page: number;
};

/** The pages of a kind, for `generateStaticParams`. */
export async function wayRoutes(kind: WayKind): Promise<{ id: string; page: string[] }[]> {
  return wayParams(await site(), kind);
}

/** What a page of a way shows; `null` for the one that stands for none. */
export async function wayPageOf(kind: WayKind, { params }: WayRoute): Promise<WayPageData | null> {
  const { id, page = [] } = await params;
  if (id === NO_WAY) return null;
  const published = await site();
  const way = wayOf(published, kind, decodeURIComponent(id));
  return {
    show: published.show,
    way,
    profile: kind === 'people' ? profileOf(published, way) : null,
    page: Number(page[1] ?? 1),
  };
}
