import type { Episode } from '@/lib/episode/episode';
import { isConversation, listOf, speakersOf, type Speaker } from '@/lib/episode/speakers';
import type { Show } from '@/lib/show/show';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { spokenBlocks } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';
import { completeTimes } from './transcript/complete-times';

/**
 * Each speaker's share of the talk in whole per cent, by name: of the time where words are
 * timed, else of the words. The shares sum to 100.
 *
 * @returns An empty map for fewer than two speakers.
 */
export function talkShares(show: Show, episode: Episode): ReadonlyMap<string, number> {
  const speakers = speakersOf(show, episode);
  if (!isConversation(speakers)) return new Map();
  const blocks = spokenBlocks(episode.transcript);
  const names = speakerOfBlocks(blocks);
  const lengths = lengthsOf(episode);
  const totals = new Map<Speaker, number>(listOf(speakers).map((speaker) => [speaker, 0]));
  blocks.forEach((_, at) => {
    const speaker = speakers.get(names[at] ?? '');
    if (speaker !== undefined) {
      totals.set(speaker, (totals.get(speaker) ?? 0) + (lengths[at] ?? 0));
    }
  });
  const percents = wholePercents([...totals.values()]);
  return new Map([...totals.keys()].map(({ name }, at) => [name, percents[at] ?? 0]));
}

/** Seconds or words of each spoken block. */
function lengthsOf({ transcript, timing }: Episode): number[] {
  const counts = spokenBlocks(transcript).map(({ text }) => wordsIn(text).length);
  if (timing === null || timing.level === 'paragraphs') return counts;
  const times = completeTimes(transcript, timing);
  let at = 0;
  return counts.map((count) => {
    const spans = times.slice(at, (at += count)).filter((span) => span !== null);
    return (spans.at(-1)?.endSeconds ?? 0) - (spans[0]?.startSeconds ?? 0);
  });
}

/** Rounds shares so that they sum to 100: the largest remainders are rounded up. */
function wholePercents(parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum === 0) return parts.map(() => 0);
  const exact = parts.map((part) => (100 * part) / sum);
  const rest = 100 - exact.reduce((total, part) => total + Math.floor(part), 0);
  const byRemainder = exact.map((part, at) => [part % 1, at] as const);
  byRemainder.sort(([a], [b]) => b - a);
  const raised = new Set(byRemainder.slice(0, Math.round(rest)).map(([, at]) => at));
  return exact.map((part, at) => Math.floor(part) + (raised.has(at) ? 1 : 0));
}
