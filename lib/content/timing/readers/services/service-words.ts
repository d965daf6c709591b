import type { TimedCue, TimedText } from '@/lib/content/timing/decide/timed-text';

/** A word from the list of a speech service, with the punctuation after it. */
export type ServiceWord = {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly speaker: string | null;
  /** Whether no space precedes it, because it is punctuation or part of a word. */
  readonly isJoined?: boolean;
};

/** Seconds of silence that end a cue. */
const PAUSE_SECONDS = 1;
const MAX_WORDS = 24;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;

/** Groups the words of a service into cues. A sentence, a speaker or a pause ends a cue. */
export function textFromWords(
  words: readonly ServiceWord[],
  durationSeconds: number | null,
): TimedText {
  const groups: ServiceWord[][] = [];
  for (const word of words) {
    const group = groups.at(-1);
    if (group === undefined || startsCue(group, word)) groups.push([word]);
    else group.push(word);
  }
  return { durationSeconds, cues: groups.map(cueOf) };
}

function startsCue(group: readonly ServiceWord[], word: ServiceWord): boolean {
  const last = group.at(-1);
  if (last === undefined || word.isJoined === true) return false;
  return (
    last.speaker !== word.speaker ||
    word.startSeconds - last.endSeconds > PAUSE_SECONDS ||
    SENTENCE_END.test(last.text) ||
    group.length >= MAX_WORDS
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

/** The name of a speaker from the label of a service, such as `0`, `A` or `spk_0`. */
export function speakerName(label: string | number | null | undefined): string | null {
  const name = label === null || label === undefined ? '' : String(label).trim();
  if (name === '' || /^(?:unknown|uu)$/i.test(name)) return null;
  return /^(?:\d{1,3}|[A-Z])$/.test(name) ? `Speaker ${name}` : name;
}
