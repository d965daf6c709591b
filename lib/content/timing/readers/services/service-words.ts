import type { TimedCue, TimedText } from '@/lib/content/timing/decide/timed-text';

/** A word as a speech service lists it, with the signs behind it. */
export type ServiceWord = {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly speaker: string | null;
  /** No blank before it: a sign, or a part of a word. */
  readonly isJoined?: boolean;
};

/** Seconds of silence, and words, that end a cue. */
const PAUSE = 1;
const MOST_WORDS = 24;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;

/** The words of a service as cues: one for each sentence, speaker and pause. */
export function textFromWords(
  words: readonly ServiceWord[],
  durationSeconds: number | null,
): TimedText {
  const groups: ServiceWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group === undefined || isApart(group, word)) groups.push([word]);
    else group.push(word);
  }
  return { durationSeconds, cues: groups.map(cueOf) };
}

function isApart(group: readonly ServiceWord[], word: ServiceWord): boolean {
  const last = group.at(-1);
  if (last === undefined || word.isJoined === true) return false;
  return (
    last.speaker !== word.speaker ||
    word.startSeconds - last.endSeconds > PAUSE ||
    SENTENCE_END.test(last.text) ||
    group.length >= MOST_WORDS
  );
}

function cueOf(group: readonly ServiceWord[]): TimedCue {
  const [first, last] = [group[0], group.at(-1)];
  return {
    speaker: first?.speaker ?? null,
    startSeconds: first?.startSeconds ?? 0,
    endSeconds: Math.max(first?.startSeconds ?? 0, last?.endSeconds ?? 0),
    pieces: group.map(({ text, startSeconds, endSeconds, isJoined }, at) => ({
      text: at === 0 || isJoined === true ? text : ` ${text}`,
      startSeconds,
      endSeconds: Math.max(startSeconds, endSeconds),
    })),
  };
}

/** Who speaks, as a service numbers voices: `0`, `A`, `spk_0`. */
export function speakerName(label: string | number | null | undefined): string | null {
  const name = label === null || label === undefined ? '' : String(label).trim();
  if (name === '' || /^(?:unknown|uu)$/i.test(name)) return null;
  return /^(?:\d{1,3}|[A-Z])$/.test(name) ? `Speaker ${name}` : name;
}
