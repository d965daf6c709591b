import type { Metadata } from 'next';
import { Credits } from '@/components/episode/credits';
import { ReadDoor } from '@/components/episode/doors';
import { EpisodeHeader } from '@/components/episode/episode-header';
import { Introduction } from '@/components/episode/introduction';
import { NeighbourLinks } from '@/components/episode/neighbours';
import { PageProblems } from '@/components/episode/page-problems';
import { PeopleRow } from '@/components/episode/people-row';
import { PlainAudio } from '@/components/episode/plain-audio';
import { Related } from '@/components/episode/related';
import { chaptersOf } from '@/components/episode/chapters-of';
import { EpisodePlayer } from '@/components/episode/episode-player';
import { JsonLd } from '@/components/site/json-ld';
import { Served } from '@/components/ui/hydration/served';
import { episodeMetadata } from '@/lib/output/metadata';
import { NeverMiss } from '@/components/site/never-miss';
import { Transcript } from '@/components/transcript/transcript';
import { faultsOf, faultyNames, pageData, pageIds } from '@/lib/content/site';
import { paramsOf } from '@/app/route-params';
import type { Episode } from '@/lib/episode/episode';
import { episodeJsonLd } from '@/lib/output/json-ld';
import { playerMapOf } from '@/lib/output/speech-map-of';
import { groundStyles } from '@/lib/show/ground';

type EpisodePageProps = { readonly params: Promise<{ readonly slug: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const faulty = await faultyNames('episodes');
  return [...paramsOf('slug', await pageIds('episode')), ...faulty.map((slug) => ({ slug }))];
}

export async function generateMetadata({ params }: EpisodePageProps): Promise<Metadata> {
  const data = await pageData('episode', (await params).slug);
  return data === null ? {} : episodeMetadata(data.show, data.episode);
}

/** Its own ground. The layout has the show's, and does not know the page that it surrounds. */
function GroundStyle({ ground }: Pick<Episode, 'ground'>) {
  if (ground === null) return null;
  return (
    <style href={`ground-${ground}`} precedence="accent">
      {groundStyles([ground])}
    </style>
  );
}

export default async function EpisodePage({ params }: EpisodePageProps) {
  const { slug } = await params;
  const faults = await faultsOf('episodes', slug);
  if (faults.length > 0) return <PageProblems lines={faults} />;
  const data = await pageData('episode', slug);
  if (data === null) return null;
  const { show, episode, neighbours, related } = data;
  return (
    <>
      <GroundStyle ground={episode.ground} />
      <Served>
        <article data-hue={episode.ground ?? undefined}>
          <div className="episode-head pt-3 sm:pt-6">
            <EpisodeHeader show={show} episode={episode} />
            <EpisodePlayer
              track={episode.track}
              chapters={chaptersOf(episode)}
              map={playerMapOf(show, episode)}
            >
              <PlainAudio show={show} episode={episode} />
            </EpisodePlayer>
            <div className="head-door mt-3 flow-root sm:mt-4">
              <ReadDoor show={show} episode={episode} outlined />
              <PeopleRow show={show} episode={episode} />
            </div>
          </div>
          <Introduction show={show} episode={episode} />
          <Transcript show={show} episode={episode} />
          <Credits show={show} episode={episode} />
          <NeighbourLinks show={show} {...neighbours} />
          <Related show={show} episodes={related} />
          <NeverMiss show={show} />
          <JsonLd json={episodeJsonLd(show, episode)} />
        </article>
      </Served>
    </>
  );
}
