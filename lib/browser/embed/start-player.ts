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

/** Moves the page that the build wrote, as soon as all of it is here. */
export function startPlayer(showTranscript: ShowTranscript): void {
  if (document.readyState === 'loading') {
    addEventListener('DOMContentLoaded', () => start(showTranscript));
  } else start(showTranscript);
}

function start(showTranscript: ShowTranscript): void {
  // The build wrote this block, in this shape.
  const data = JSON.parse(part('data').textContent) as EmbedData;
  const { moment, transcript } = readEmbedOptions(location.search, location.hash);

  // Code of the engine comes when somebody is about to press Play; no byte of sound is before that.
  const { store } = playerOf(data.show);
  store.choose(data.track, wasHeardPast() ? undefined : moment?.start);
  store.restore();
  store.subscribe(() => store.getState().status === 'playing' && markHeardPast());

  bindControls(store);
  bindScrubber(store);
  bindContents(store);
  const tellClip = showMessage(store);
  if (moment !== null && moment.end !== null) {
    keepClip(store, data.track.id, { start: moment.start, end: moment.end }, tellClip);
  }
  const panels = bindPanels(store, () => showTranscript(store, data));
  if (transcript) panels.open('transcript');
  listenToHost(store);
}
