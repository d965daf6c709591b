import type { Metadata } from 'next';
import { Credits } from '@/components/episode/credits';
import { EpisodeHeader } from '@/components/episode/episode-header';
import { NeighbourLinks } from '@/components/episode/neighbours';
import { PageProblems } from '@/components/episode/page-problems';
import { PlainAudio } from '@/components/episode/plain-audio';
import { Related } from '@/components/episode/related';
import { ShowNotes } from '@/components/episode/show-notes';
import { Summary } from '@/components/episode/summary';
import { chaptersOf } from '@/components/episode/chapters-of';
import { trackOf } from '@/components/episode/track-of';
import { EpisodePlayer } from '@/components/episode/episode-player';
import { Share } from '@/components/share/share';
import { JsonLd } from '@/components/site/json-ld';
import { Served } from '@/components/ui/hydration/served';
import { episodeMetadata } from '@/lib/output/metadata';
import { NeverMiss } from '@/components/site/never-miss';
import { Transcript } from '@/components/transcript/transcript';
import { episodeOf, faultsOf, faultyNames, site } from '@/lib/content/site';
import { episodeParams } from '@/app/route-params';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { neighboursOf, slugsOf } from '@/lib/episode/neighbours';
import { relatedTo } from '@/lib/episode/related';
import { episodeJsonLd } from '@/lib/output/json-ld';

type EpisodePageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const faulty = await faultyNames('episodes');
  return [...episodeParams(await site()), ...faulty.map((slug) => ({ slug }))];
}

export async function generateMetadata({ params }: EpisodePageProps): Promise<Metadata> {
  const { show } = await site();
  if (await hasNoPage((await params).slug)) return {};
  return episodeMetadata(show, await episodeOf((await params).slug));
}

/** Whether the slug is the placeholder, or the episode has content errors. */
async function hasNoPage(slug: string): Promise<boolean> {
  return slug === NO_COLLECTION || (await faultsOf('episodes', slug)).length > 0;
}

export default async function EpisodePage({ params }: EpisodePageProps) {
  const { show, episodes } = await site();
  const faults = await faultsOf('episodes', (await params).slug);
  if (faults.length > 0) return <PageProblems lines={faults} />;
  if ((await params).slug === NO_COLLECTION) return null;
  const episode = await episodeOf((await params).slug);
  const neighbours = neighboursOf(episodes, episode.slug);
  return (
    <Served>
      <article>
        <EpisodeHeader show={show} episode={episode} />
        <EpisodePlayer track={trackOf(show, episode)} chapters={chaptersOf(episode)}>
          <PlainAudio show={show} episode={episode} />
          <Share show={show} episode={episode} />
        </EpisodePlayer>
        <Summary text={episode.summary} />
        <ShowNotes show={show} html={episode.notesHtml} />
        <Transcript show={show} episode={episode} />
        <Credits show={show} episode={episode} />
        <NeighbourLinks show={show} {...neighbours} />
        <Related
          show={show}
          episodes={relatedTo(episodes, episode.slug, { without: slugsOf(neighbours) })}
        />
        <NeverMiss show={show} />
        <JsonLd json={episodeJsonLd(show, episode)} />
      </article>
    </Served>
  );
}
