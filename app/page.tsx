import type { Metadata } from 'next';
import { ContinueListening } from '@/components/episode/continue-listening';
import { EpisodeCard } from '@/components/episode/episode-card';
import { LatestEpisode } from '@/components/episode/latest-episode';
import { StartHere } from '@/components/episode/start-here';
import { JsonLd } from '@/components/site/json-ld';
import { SubscribeLinks } from '@/components/site/subscribe-links';
import { SubscribeMore } from '@/components/site/subscribe-more';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { featuredOf } from '@/lib/episode/featured';
import { showJsonLd } from '@/lib/output/json-ld';
import { homeMetadata } from '@/lib/output/metadata';
import { archivePath, sitePath } from '@/lib/links/address';
import { messages } from '@/lib/messages/current/pages';

const RECENT = 6;

export async function generateMetadata(): Promise<Metadata> {
  return homeMetadata((await site()).show);
}

export default async function HomePage() {
  const { show, episodes } = await site();
  const [latest, ...older] = episodes;
  return (
    <Served>
      <h1 className="mt-12 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
        {show.title}
      </h1>
      <p className="mt-3 max-w-reading text-lg text-quiet">{show.description}</p>
      <div className="continue-place">
        <ContinueListening />
      </div>
      {latest === undefined && <p className="mt-10">{messages.site.noEpisodes}</p>}
      {latest !== undefined && <LatestEpisode show={show} episode={latest} />}
      <StartHere show={show} episodes={featuredOf(show, episodes)} />
      {older.length > 0 && (
        <section aria-labelledby="recent" className="mt-16">
          <h2 id="recent" className="mb-4 text-sm font-semibold">
            {messages.site.recentEpisodes}
          </h2>
          {older.slice(0, RECENT).map((episode) => (
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
      <section aria-labelledby="subscribe" className="mt-16">
        <h2 id="subscribe" className="mb-4 text-sm font-semibold">
          {messages.episode.neverMiss}
        </h2>
        <SubscribeLinks show={show} />
        <SubscribeMore show={show} />
      </section>
      <JsonLd json={showJsonLd(show)} />
    </Served>
  );
}
