import type { MappedEpisode } from './episode/mapped-episode';
import { atMost } from './at-most';
import { probeAudio, type Probed } from './net/probe-audio';
import type { ImportOptions } from './options';

/** Connections to one host at a time. */
const AT_ONCE = 4;

/** Asks hosts for what a feed does not say about its audio. */
export type AskHost = (episode: MappedEpisode) => Promise<Probed>;

type Parts = {
  readonly options: Pick<ImportOptions, 'noProbe' | 'audio' | 'dryRun'>;
  readonly allowPrivate: boolean;
  readonly unreachable: Set<string>;
  readonly signal: AbortSignal;
};

/**
 * Begins to ask the hosts of new episodes, at most four questions at a time to each, so that the
 * answers are there when the episodes are written.
 */
export function askHosts(
  episodes: readonly MappedEpisode[],
  { options, allowPrivate, unreachable, signal }: Parts,
): AskHost {
  const limit = atMost(AT_ONCE);
  const ask: AskHost = ({ audio }) => {
    const host = URL.canParse(audio.address) ? new URL(audio.address).host : '';
    return limit(host, async () =>
      signal.aborted
        ? { bytes: null, duration: null, why: 'The import was stopped.' }
        : probeAudio(audio.address, allowPrivate, unreachable),
    );
  };
  const isEarly = !options.noProbe && options.audio === 'keep';
  const asked = new Map(
    isEarly ? episodes.filter(lacksFacts).map((episode) => [episode, ask(episode)]) : [],
  );
  return (episode) => asked.get(episode) ?? ask(episode);
}

/** Whether the host has to say something: a length, or whether https answers. */
export function lacksFacts({ fields, audio }: MappedEpisode): boolean {
  if (audio.address.startsWith('/')) return false;
  return audio.isAssumed || !fields.has('duration') || !fields.has('bytes');
}
