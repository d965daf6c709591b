import type { Metadata } from 'next';
import { Archive } from '@/components/episode/archive';
import { archiveMetadata } from '@/lib/output/metadata';
import { site } from '@/lib/content/site';

export async function generateMetadata(): Promise<Metadata> {
  return archiveMetadata((await site()).show, 1);
}

export default async function ArchivePage() {
  const { show, episodes } = await site();
  return <Archive show={show} episodes={episodes} page={1} />;
}
