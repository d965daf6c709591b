import type { Metadata } from 'next';
import { ContinueListening } from '@/components/episode/continue-listening';
import { EpisodeCard } from '@/components/episode/episode-card';
import { LatestEpisode } from '@/components/episode/latest-episode';
import { lengthOf } from '@/components/episode/length-of';
import { StartHere } from '@/components/episode/start-here';
import { PlayPill } from '@/components/player/play-pill';
import { JsonLd } from '@/components/site/json-ld';
import { Masthead } from '@/components/site/masthead';
import { NeverMiss } from '@/components/site/never-miss';
import { Served } from '@/components/ui/hydration/served';
import { onlyPage } from '@/lib/content/site';
import { showJsonLd } from '@/lib/output/json-ld';
import { homeMetadata } from '@/lib/output/metadata';
import { archivePath, sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';

export async function generateMetadata(): Promise<Metadata> {
  return homeMetadata((await onlyPage('home')).show);
}

export default async function HomePage() {
  const { show, latest, featured, recent } = await onlyPage('home');
  return (
    <Served>
      <Masthead show={show}>
        {latest !== null && (
          <PlayPill
            track={latest.track}
            length={lengthOf(latest)}
            verb={messages.site.playLatest}
            filled
          />
        )}
      </Masthead>
      <div className="continue-place">
        <ContinueListening />
      </div>
      {latest === null && <p className="mt-10">{messages.site.noEpisodes}</p>}
      {latest !== null && <LatestEpisode show={show} episode={latest} />}
      <StartHere show={show} episodes={featured} />
      {recent.length > 0 && (
        <section aria-labelledby="recent" className="mt-12 sm:mt-14">
          <h2 id="recent" className="mb-4 font-serif text-2xl">
            {messages.site.recentEpisodes}
          </h2>
          {recent.map((episode) => (
            <EpisodeCard key={episode.slug} show={show} episode={episode} />
          ))}
          <a
            href={sitePath(show, archivePath())}
            className="mt-2 inline-block py-3 font-medium text-accent underline underline-offset-4"
          >
            {messages.site.allEpisodes}
          </a>
        </section>
      )}
      <NeverMiss show={show} />
      <JsonLd json={showJsonLd(show)} />
    </Served>
  );
}
