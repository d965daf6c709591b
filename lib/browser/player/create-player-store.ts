import type { CreateEngine } from '@/lib/player/audio-engine';
import type { Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import type { PlayerStore } from '@/lib/player/player-store';
import { createEarlyStart } from './early-start';
import { createTrackChoice } from './store/choose-track';
import { followPage } from './store/follow-page';
import { createFreshCopies } from './store/fresh-copies';
import { holdState } from './store/hold-state';
import { keepPosition } from './store/keep-position';
import { createOpenAudio } from './store/open-audio';
import { createPlaybackCommands } from './store/playback-commands';
import { recoverAudio } from './store/recover-audio';
import { createVisit } from './store/restore-visit';
import { createSettings } from './store/settings-commands';
import { watchPage } from './store/watch-page';

type Options = {
  readonly storage: PlayerStorage;
  /** The one element that plays; called in the browser only. */
  readonly audio: () => HTMLAudioElement;
  /** What was started on it before. */
  readonly record: StartRecord;
  /** Fetches the engine's code. Asked again when it failed. */
  readonly loadEngine: () => Promise<CreateEngine>;
  /** Fetches what an episode's page says of its track; without it, kept copies are believed. */
  readonly fetchTrack?: (track: Track) => Promise<Track | null>;
  /** Where `online`, `offline`, `pagehide` and `visibilitychange` are told: the window. */
  readonly page?: () => EventTarget;
};

/**
 * Holds the player's state outside React.
 *
 * Commands go to the engine; the state moves when the engine reports what
 * happened. What nobody can refuse (a track chosen, a position set before there
 * is a sound) is the store's own fact and goes through the same reducer.
 */
export function createPlayerStore({
  storage,
  audio,
  record,
  loadEngine,
  fetchTrack = () => Promise.resolve(null),
  page = () => window,
}: Options): PlayerStore {
  const positions = keepPosition(storage);
  const held = holdState(positions.follow);
  const engine = createEarlyStart({ audio, record, loadEngine }, (event) => {
    // Kept for Back, WebKit empties the element, which nobody asked for.
    if (!life.isInPageCache()) recovery.report(event);
  });
  const settings = createSettings(storage, engine.setSettings, held.notify);
  const openAudio = createOpenAudio({ held, engine, settings: settings.effective });
  const copies = createFreshCopies({
    fetchTrack,
    storage,
    renew: (track) => choice.renew(track, true),
  });
  const recovery = recoverAudio({ held, openAudio, copies });
  const parts = { held, engine, openAudio, recovery, positions, storage };
  const choice = createTrackChoice(parts);
  const life = followPage({ ...parts, applyStoredSettings: settings.applyStored });
  const commands = createPlaybackCommands(parts);
  const visit = createVisit({ ...parts, choice, copies, watch: () => watchPage(page(), life) });

  // The boot script started a sound, which should be looked after soon.
  if (record.started !== null) commands.prepare();
  return {
    getState: held.get,
    getSettings: settings.get,
    now: openAudio.now,
    subscribe: held.subscribe,
    choose: choice.choose,
    checkCopy: copies.check,
    ...visit,
    ...commands,
    ...settings.commands,
  };
}
