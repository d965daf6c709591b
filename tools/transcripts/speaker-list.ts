import { readFile } from 'node:fs/promises';
import { textHash } from '@/lib/content/timing/decide/text-hash';
import { readTimingFile, timingFrom } from '@/lib/content/timing/readers/read-timing-file';
import { formatClock } from '@/lib/time/format-clock';
import { speakerOfBlocks } from '@/lib/transcript/speaker-of-blocks';
import { spokenBlocks, wordsOfBlocks, type TimeSpan, type Timing } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import type { EpisodeOnDisk } from './edit-episode';

/** How much somebody speaks in an episode. */
export type SpeakerTalk = {
  readonly name: string;
  readonly turns: number;
  readonly words: number;
  /** Seconds; 0 without times. */
  readonly seconds: number;
  /** Start of the longest turn in seconds; `null` without times. */
  readonly longestAt: number | null;
  readonly firstSentence: string;
};

type Turn = { name: string; words: number; span: TimeSpan | null; text: string };

const SENTENCE_LETTERS = 100;

/** The speakers of a transcript, those who speak most first. */
export function speakersOfEpisode(transcript: Transcript, timing: Timing | null): SpeakerTalk[] {
  const turns = turnsOf(transcript, timing);
  const names = [...new Set(turns.map(({ name }) => name))];
  return names
    .map((name): SpeakerTalk => {
      const own = turns.filter((turn) => turn.name === name);
      const longest = own.toSorted((a, b) => lengthOf(b) - lengthOf(a) || b.words - a.words)[0];
      return {
        name,
        turns: own.length,
        words: own.reduce((sum, turn) => sum + turn.words, 0),
        seconds: own.reduce((sum, turn) => sum + lengthOf(turn), 0),
        longestAt: longest?.span?.startSeconds ?? null,
        firstSentence: firstSentence(own[0]?.text ?? ''),
      };
    })
    .toSorted((a, b) => b.words - a.words);
}

/** Such as `Speaker 1: 12:40 in 31 turns, the longest at 4:05. "Welcome back."` */
export function speakerLine(talk: SpeakerTalk): string {
  const { name, turns, words, seconds, longestAt, firstSentence: sentence } = talk;
  const length = longestAt === null ? `${words} words` : formatClock(seconds);
  const longest = longestAt === null ? '' : `, the longest at ${formatClock(longestAt)}`;
  return `${name}: ${length} in ${turns === 1 ? '1 turn' : `${turns} turns`}${longest}. "${sentence}"`;
}

/** The times of an episode, if its timing file is of this text. */
export async function timingOfEpisode(episode: EpisodeOnDisk): Promise<Timing | null> {
  const json = await readFile(episode.file.replace(/\.md$/, '.timing.json'), 'utf8').catch(
    () => '',
  );
  const read = readTimingFile(json);
  if ('faults' in read || read.file.text !== textHash(episode.transcript)) return null;
  return timingFrom(
    read.file,
    wordsOfBlocks(episode.transcript).map(({ length }) => length),
  );
}

function turnsOf(transcript: Transcript, timing: Timing | null): Turn[] {
  const blocks = spokenBlocks(transcript);
  const speakers = speakerOfBlocks(blocks);
  const words = wordsOfBlocks(transcript);
  const turns: Turn[] = [];
  blocks.forEach(({ text }, at) => {
    const name = speakers[at];
    if (name == null) return;
    const span = timing?.blocks[at] ?? null;
    const last = turns.at(-1);
    const count = words[at]?.length ?? 0;
    if (last?.name !== name || speakers[at - 1] !== name) {
      turns.push({ name, words: count, span, text });
      return;
    }
    last.words += count;
    if (last.span !== null && span !== null)
      last.span = { ...last.span, endSeconds: span.endSeconds };
  });
  return turns;
}

function lengthOf({ span }: Turn): number {
  return span === null ? 0 : span.endSeconds - span.startSeconds;
}

function firstSentence(text: string): string {
  const sentence = /^.*?[.!?…。！？](?=\s|$)/u.exec(text)?.[0] ?? text;
  return sentence.length > SENTENCE_LETTERS ? `${sentence.slice(0, SENTENCE_LETTERS)}…` : sentence;
}
