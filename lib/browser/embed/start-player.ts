import { playerOf } from '@/lib/browser/player/create-player';
import type { EmbedData } from '@/lib/output/embed/embed-data';
import { readEmbedOptions } from '@/lib/links/embed-options';
import { keepClip } from '@/lib/browser/follow/keep-clip';
import { markHeardPast, wasHeardPast } from '@/lib/browser/player/heard-past';
import type { PlayerStore } from '@/lib/player/player-store';
import { listenToHost } from './bridge';
import { bindContents } from './contents';
import { bindControls } from './controls';
import { showMessage } from './message';
import { bindPanels } from './panels';
import { part } from './parts';
import { bindScrubber } from './scrubber';

type ShowTranscript = (store: PlayerStore, data: EmbedData) => Promise<void>;

/** Starts the player on the page that the build wrote, once the whole page has arrived. */
export function startPlayer(showTranscript: ShowTranscript): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => start(showTranscript));
  } else start(showTranscript);
}

function start(showTranscript: ShowTranscript): void {
  // The build wrote this block, in this shape.
  const data = JSON.parse(part('data').textContent) as EmbedData;
  const { moment, transcript } = readEmbedOptions(location.search, location.hash);

  // The engine's code is fetched when the listener is about to press Play, and no audio before.
  const { store } = playerOf(data.show);
  store.choose(data.track, wasHeardPast() ? undefined : moment?.start);
  store.restore();
  store.subscribe(() => store.getState().status === 'playing' && markHeardPast());

  bindControls(store);
  bindScrubber(store);
  bindContents(store, data.track);
  const setClip = showMessage(store);
  if (moment !== null && moment.end !== null) {
    keepClip(store, data.track.id, { start: moment.start, end: moment.end }, setClip);
  }
  const panels = bindPanels(store, () => showTranscript(store, data));
  if (transcript) panels.open('transcript');
  listenToHost(store);
}
