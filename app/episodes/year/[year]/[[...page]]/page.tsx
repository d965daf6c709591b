import type { Metadata } from 'next';
import { numberIn, pagedParams } from '@/app/route-params';
import { YearList } from '@/components/collection/year-list';
import { Served } from '@/components/ui/hydration/served';
import { numberedPageId, type PageData } from '@/lib/content/pages/page-data';
import { pageData, pageIds } from '@/lib/content/site';
import { yearMetadata } from '@/lib/output/collections-metadata';

type YearPageProps = {
  readonly params: Promise<{ readonly year: string; readonly page?: readonly string[] }>;
};

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ year: string; page: string[] }[]> {
  return pagedParams('year', await pageIds('year'));
}

export async function generateMetadata(route: YearPageProps): Promise<Metadata> {
  const data = await yearPageOf(route);
  return data === null ? {} : yearMetadata(data.show, data.year, data.page);
}

/** `null` for the placeholder page. */
async function yearPageOf({ params }: YearPageProps): Promise<PageData['year'] | null> {
  const { year, page = [] } = await params;
  return pageData('year', numberedPageId(year, numberIn(page)));
}

export default async function YearPage(route: YearPageProps) {
  const data = await yearPageOf(route);
  return data === null ? null : (
    <Served>
      <YearList {...data} />
    </Served>
  );
}
