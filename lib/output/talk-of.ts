import type { Episode } from '@/lib/episode/episode';
import { isConversation, listOf, speakersOf } from '@/lib/episode/speakers';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { encodeTurns, type Talk, type Turn } from '@/lib/transcript/talk';
import { spokenBlocks, type TimeSpan } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';
import { speakerLabels } from './speaker-labels';
import { completeTimes } from './transcript/complete-times';

/** In music or silence of this many seconds, no one is shown as the speaker. */
const SILENCE_SECONDS = 4;

/** Whether the player can show who speaks: at least two people, and words with times. */
export function hasTalk(show: Show, episode: Episode): boolean {
  const { timing } = episode;
  if (timing === null || timing.level === 'paragraphs') return false;
  return isConversation(speakersOf(show, episode));
}

/** Who speaks when in an episode; `null` where `hasTalk` is false. */
export function talkOf(show: Show, episode: Episode): Talk | null {
  if (!hasTalk(show, episode)) return null;
  const labels = speakerLabels(show, episode);
  const speakers = speakersOf(show, episode);
  const all = listOf(speakers);
  const shown = all.map((speaker) => {
    const written = [...speakers].find(([, one]) => one === speaker)?.[0] ?? speaker.name;
    const label = labels.get(written);
    return {
      name: label?.shortName ?? speaker.name,
      number: speaker.number,
      face: label?.face == null ? null : sitePath(show, label.face),
    };
  });
  const indexOf = (name: string | null) => all.findIndex((one) => one === speakers.get(name ?? ''));
  return { speakers: shown, turns: encodeTurns(turnsOf(episode, indexOf)) };
}

function turnsOf(episode: Episode, indexOf: (name: string | null) => number): Turn[] {
  const blocks = spokenBlocks(episode.transcript);
  const names = speakerOfBlocks(blocks);
  const turns: Turn[] = [];
  let end = 0;
  const begin = (startSeconds: number, speaker: number): void => {
    if (turns.at(-1)?.speaker !== speaker) turns.push({ startSeconds, speaker });
  };
  spansOf(episode).forEach((span, at) => {
    if (span === null) return;
    if (span.startSeconds - end >= SILENCE_SECONDS) begin(end, -1);
    begin(span.startSeconds, indexOf(names[at] ?? null));
    end = span.endSeconds;
  });
  begin(end, -1);
  return turns;
}

/** From the first to the last timed word of each block; `null` for a block without times. */
function spansOf({ transcript, timing }: Episode): (TimeSpan | null)[] {
  const times = timing === null ? [] : completeTimes(transcript, timing);
  let at = 0;
  return spokenBlocks(transcript).map(({ text }) => {
    const spans = times.slice(at, (at += wordsIn(text).length)).filter((span) => span !== null);
    const [first] = spans;
    const last = spans.at(-1);
    if (first === undefined || last === undefined) return null;
    return { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
  });
}
