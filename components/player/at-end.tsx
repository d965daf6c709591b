import { LazyPart } from '@/components/ui/lazy-part';
import type { PlayerState } from '@/lib/player/player-state';

const loadEnd = async () => (await import('./end-of-episode/end-of-episode')).EndOfEpisode;

/** What the player offers at the end of an episode. */
export function AtEnd({ state }: { readonly state: PlayerState }) {
  if (state.status !== 'ended') return null;
  return <LazyPart load={loadEnd} props={{ track: state.track }} />;
}
