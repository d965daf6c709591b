import type { Metadata } from 'next';
import { paramsOf } from '@/app/route-params';
import { PageProblems } from '@/components/episode/page-problems';
import { ShowPageText } from '@/components/site/show-page-text';
import { Served } from '@/components/ui/hydration/served';
import { faultsOf, faultyNames, pageData, pageIds } from '@/lib/content/site';
import { showPageMetadata } from '@/lib/output/metadata';

type ShowPageProps = { readonly params: Promise<{ readonly name: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ name: string }[]> {
  const faulty = await faultyNames('pages');
  return [...paramsOf('name', await pageIds('own')), ...faulty.map((name) => ({ name }))];
}

export async function generateMetadata({ params }: ShowPageProps): Promise<Metadata> {
  const data = await pageData('own', (await params).name);
  return data === null ? {} : showPageMetadata(data.show, data.page);
}

export default async function ShowPageRoute({ params }: ShowPageProps) {
  const { name } = await params;
  const faults = await faultsOf('pages', name);
  if (faults.length > 0) return <PageProblems lines={faults} />;
  const data = await pageData('own', name);
  return data === null ? null : (
    <Served>
      <ShowPageText {...data} />
    </Served>
  );
}
