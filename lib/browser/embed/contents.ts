import type { PlayerStore } from '@/lib/player/player-store';
import type { Track } from '@/lib/player/player-state';
import { viewOf } from '@/lib/player/view';
import { parseMoment } from '@/lib/time/parse-moment';

/** Plays from a time stamp that is pressed, in the list of sections or in the transcript. */
export function bindContents(store: PlayerStore, track: Track): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const starts = links.map(({ hash }) => parseMoment(hash)?.start ?? 0);
  let current = -1;

  document.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a') : null;
    const moment = link === null ? null : parseMoment(link.hash);
    if (link === null || moment === null || !link.matches('[href^="#t="]')) return;
    // The frame keeps its address, which names what was embedded.
    event.preventDefault();
    store.playFrom(track, moment.start);
  });

  function show(): void {
    const { position } = viewOf(store.getState());
    const at = starts.findLastIndex((start) => start <= position);
    if (at === current) return;
    links[current]?.removeAttribute('aria-current');
    links[at]?.setAttribute('aria-current', 'true');
    current = at;
  }
  store.subscribe(show);
  show();
}
