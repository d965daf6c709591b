import type { Turn } from '@/lib/content/timing/readers/turn';
import { listedNames, nameKey } from '@/lib/content/names/listed-names';
import { linesOf, type CueLine, type CueLines } from '@/lib/content/timing/readers/cue-lines';
import { cutPieces, type Range } from '@/lib/content/timing/matching/cut-pieces';
import { speakerRules, type SpeakerRules } from '@/lib/content/timing/readers/speaker-rules';
import { turnMarks, type TurnMarks } from '@/lib/content/timing/readers/turn-markers';
import type { TimedCue } from './timed-text';
import { turnsInside } from '@/lib/content/timing/readers/turns-inside';

/** What one person says in a piece of time, without a name or a mark before it. */
export type Speech = TimedCue & {
  /** Another one begins to speak here, whom the file does not name. */
  readonly beginsTurn: boolean;
};

/**
 * Takes names and marks of turns out of cues, before their time is shared among
 * words: neither is spoken. A cue of several turns becomes several speeches.
 *
 * @param people Who may be named before a colon, however seldom.
 */
export function speechesOf(
  cues: readonly TimedCue[],
  people: readonly { readonly name: string }[],
): Speech[] {
  const hasVoices = cues.some(({ speaker }) => speaker !== null);
  const all = linesOf(cues);
  const rules = hasVoices ? null : speakerRules(all, listedNames(people));
  const marks = turnMarks(all);
  let latest: string | null = null;
  let isNew = false;
  return all.flatMap((one) => {
    const turns = one.lines.flatMap((line, at) => turnsOf(line, at === 0, one, rules, marks));
    const parts = cutPieces(one.cue, rangesOf(one.text, turns));
    return parts.flatMap((part, at): Speech[] => {
      const turn = turns[at - 1];
      latest = one.cue.speaker ?? (turn === undefined ? latest : turn.speaker);
      isNew ||= turn?.speaker === null;
      if (part === null) return [];
      const beginsTurn = isNew;
      isNew = false;
      return [{ ...part, speaker: latest, beginsTurn }];
    });
  });
}

function turnsOf(
  line: CueLine,
  isFirst: boolean,
  cue: CueLines,
  rules: SpeakerRules | null,
  marks: TurnMarks,
): Turn[] {
  const { name, markLength } = line.head;
  const voice = cue.cue.speaker;
  const isVoice = name !== null && voice !== null && nameKey(name.written) === nameKey(voice);
  const isNamed = name !== null && (isVoice || rules?.isSpeaker(line, isFirst) === true);
  const { start } = line;
  const turn = isNamed
    ? [{ start, speech: start + name.length, speaker: name.written }]
    : marks.isTurn(line, cue)
      ? [{ start, speech: start + markLength, speaker: null }]
      : [];
  const from = turn[0]?.speech ?? start;
  return [
    ...turn,
    ...turnsInside(line, from, rules?.isSpeakerInside ?? (() => false), marks.hasArrows),
  ];
}

/** What is said before the first turn, and in each turn. */
function rangesOf(text: string, turns: readonly Turn[]): Range[] {
  return [0, ...turns.map(({ speech }) => speech)].map((start, at) => ({
    start,
    end: turns[at]?.start ?? text.length,
  }));
}
