import type { PlayerStorage } from '@/lib/player/player-storage';

/** Returns a function that restores the episodes that are queued now. */
export function undoQueue(storage: PlayerStorage): () => void {
  const { tracks } = storage.queue();
  return () => storage.keepQueue({ ...storage.queue(), tracks });
}
