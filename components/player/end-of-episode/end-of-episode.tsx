import { Button } from '@/components/ui/button';
import { showShareDialog } from '@/components/player/share-request';
import { useWholePlayer } from '@/components/player/use-player';
import { sitePath } from '@/lib/links/address';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { messages as core } from '@/lib/messages/current/core';
import { messages } from '@/lib/messages/current/listening';
import type { Track } from '@/lib/player/player-state';
import { useNextTrack } from './use-next-track';

const OUTLINED_LINK =
  'inline-flex min-h-11 items-center rounded-full border border-line px-5 text-sm font-semibold hover:border-ink';

/** What a listener may want after an episode: the next one, to subscribe, to share this one. */
export function EndOfEpisode({ track }: { readonly track: Track }) {
  const { show } = useWholePlayer();
  const next = useNextTrack(track);
  return (
    <div className="end-of-episode">
      {next !== null && <NextEpisode track={next} />}
      <a href={sitePath(show, SUBSCRIBE_PATH)} className={OUTLINED_LINK}>
        <bdi>{messages.subscribe}</bdi>
      </a>
      <Button kind="outlined" onClick={() => showShareDialog({ track, clip: null })}>
        {core.player.share}
      </Button>
    </div>
  );
}

function NextEpisode({ track }: { readonly track: Track }) {
  const { store } = useWholePlayer();
  return (
    <>
      <p className="end-next">
        <span className="text-quiet">{messages.next}</span>{' '}
        <a href={track.page} className="font-semibold hover:underline">
          <bdi>{track.title}</bdi>
        </a>{' '}
        <span className="whitespace-nowrap text-quiet">
          <span aria-hidden="true">· </span>
          {messages.shortMinutes(Math.max(1, Math.round(track.duration / 60)))}
        </span>
      </p>
      <Button
        kind="filled"
        aria-label={`${core.player.play} ${track.title}`}
        onClick={() => {
          store.choose(track);
          store.play();
        }}
      >
        {core.player.play}
      </Button>
    </>
  );
}
