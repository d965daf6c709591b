import type { CreateEngine } from '@/lib/player/audio-engine';
import type { Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import type { PlayerStore } from '@/lib/player/player-store';
import { createEarlyStart } from './early-start';
import { createTrackChoice } from './store/choose-track';
import { followPage } from './store/follow-page';
import { createFreshCopies } from './store/fresh-copies';
import { holdState } from './store/hold-state';
import { createJumpCommands } from './store/jump-commands';
import { keepPosition } from './store/keep-position';
import { createOpenAudio } from './store/open-audio';
import { createPlaybackCommands } from './store/playback-commands';
import { recoverAudio } from './store/recover-audio';
import { createVisit } from './store/restore-visit';
import { createSettings } from './store/settings-commands';
import { watchPage } from './store/watch-page';

type Options = {
  readonly storage: PlayerStorage;
  /** Returns the one element that plays; called only in the browser. */
  readonly audio: () => HTMLAudioElement;
  /** The audio that was started on it earlier. */
  readonly record: StartRecord;
  /** Fetches the engine's code. Called again after a failure. */
  readonly loadEngine: () => Promise<CreateEngine>;
  /** Fetches an episode's track from its page; without it, stored copies are used as they are. */
  readonly fetchTrack?: (track: Track) => Promise<Track | null>;
  /** The target of `online`, `offline`, `pagehide` and `visibilitychange`: the window. */
  readonly page?: () => EventTarget;
};

/**
 * Holds the player's state outside React.
 *
 * Commands go to the engine; the state changes when the engine reports what
 * happened. Changes that cannot fail (a track chosen, a position set before the
 * audio is loaded) are reported by the store itself, through the same reducer.
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
    // WebKit empties the element of a page in the page cache, without a request.
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
  const jumps = createJumpCommands({ ...parts, choose: choice.choose, commands });
  const visit = createVisit({ ...parts, choice, copies, watch: () => watchPage(page(), life) });

  // The boot script started audio, which the engine should control soon.
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
    ...jumps,
  };
}
