import type { Metadata } from 'next';
import { YearList } from '@/components/collection/year-list';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { yearParams } from '@/app/route-params';
import { yearsOf } from '@/lib/episode/years';
import { yearMetadata } from '@/lib/output/collections-metadata';

type YearPageProps = { readonly params: Promise<{ readonly year: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ year: string }[]> {
  return yearParams(await site());
}

export async function generateMetadata({ params }: YearPageProps): Promise<Metadata> {
  return yearMetadata((await site()).show, Number((await params).year));
}

export default async function YearPage({ params }: YearPageProps) {
  const { show, episodes } = await site();
  const wanted = (await params).year;
  const year = yearsOf(episodes).find((one) => `${one.year}` === wanted);
  return year === undefined ? null : (
    <Served>
      <YearList show={show} episodes={episodes} year={year} />
    </Served>
  );
}
