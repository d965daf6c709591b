import type { ReadEpisode } from './read-episode';

/** Leaves out an episode whose date is still to come. */
export function leaveOutFuture(read: ReadEpisode, now: Date): ReadEpisode {
  const { episode } = read;
  if (episode === null || Date.parse(episode.publishedAt) <= now.getTime()) return read;
  return { ...read, episode: null, leftOut: `its date, ${episode.date}, is still to come.` };
}
