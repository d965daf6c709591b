import type { Metadata } from 'next';
import { PageProblems } from '@/components/episode/page-problems';
import { ShowPageText } from '@/components/site/show-page-text';
import { Served } from '@/components/ui/hydration/served';
import { showPageParams } from '@/app/route-params';
import { faultsOf, faultyNames, showPageOf, site } from '@/lib/content/site';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { showPageMetadata } from '@/lib/output/metadata';

type ShowPageProps = { readonly params: Promise<{ readonly name: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ name: string }[]> {
  const faulty = await faultyNames('pages');
  return [...showPageParams(await site()), ...faulty.map((name) => ({ name }))];
}

export async function generateMetadata({ params }: ShowPageProps): Promise<Metadata> {
  const { name } = await params;
  if (name === NO_COLLECTION || (await faultsOf('pages', name)).length > 0) return {};
  return showPageMetadata((await site()).show, await showPageOf(name));
}

export default async function ShowPageRoute({ params }: ShowPageProps) {
  const { name } = await params;
  const faults = await faultsOf('pages', name);
  if (faults.length > 0) return <PageProblems lines={faults} />;
  if (name === NO_COLLECTION) return null;
  const { show } = await site();
  return (
    <Served>
      <ShowPageText show={show} page={await showPageOf(name)} />
    </Served>
  );
}
