import type { Turn } from '@/lib/content/timing/readers/turn';
import { listedNames, nameKey } from '@/lib/content/names/listed-names';
import { linesOf } from '@/lib/content/timing/readers/cue-lines';
import { type CueLine, type CueLines } from '@/lib/content/timing/readers/cue-line';
import { cutPieces, type Range } from '@/lib/content/timing/matching/cut-pieces';
import { speakerRules, type SpeakerRules } from '@/lib/content/timing/readers/speaker-rules';
import { turnMarkers, type TurnMarkers } from '@/lib/content/timing/readers/turn-markers';
import type { TimedCue } from './timed-text';
import { turnsInside } from '@/lib/content/timing/readers/turns-inside';

/** The words of one person in a time span, without a name or a turn marker before them. */
export type Speech = TimedCue & {
  /** Whether another speaker begins here whom the file does not name. */
  readonly beginsTurn: boolean;
};

/**
 * Removes names and turn markers, which are not spoken, from cues, before their time is
 * divided among words. A cue of several turns becomes several speeches.
 *
 * @param people People whose names count before a colon even if they occur only once.
 */
export function speechesOf(
  cues: readonly TimedCue[],
  people: readonly { readonly name: string }[],
): Speech[] {
  const hasVoices = cues.some(({ speaker }) => speaker !== null);
  const all = linesOf(cues);
  const rules = hasVoices ? null : speakerRules(all, listedNames(people));
  const markers = turnMarkers(all);
  let latest: string | null = null;
  let isNew = false;
  return all.flatMap((one) => {
    const turns = one.lines.flatMap((line, at) => turnsOf(line, at === 0, one, rules, markers));
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
  markers: TurnMarkers,
): Turn[] {
  const { name, markerLength } = line.head;
  const voice = cue.cue.speaker;
  const isVoice = name !== null && voice !== null && nameKey(name.written) === nameKey(voice);
  const isNamed = name !== null && (isVoice || rules?.isSpeaker(line, isFirst) === true);
  const { start } = line;
  const turn = isNamed
    ? [{ start, speech: start + name.length, speaker: name.written }]
    : markers.isTurn(line, cue)
      ? [{ start, speech: start + markerLength, speaker: null }]
      : [];
  const from = turn[0]?.speech ?? start;
  return [
    ...turn,
    ...turnsInside(line, from, rules?.isSpeakerInside ?? (() => false), markers.hasArrows),
  ];
}

/** The ranges of the speech before the first turn, and of each turn. */
function rangesOf(text: string, turns: readonly Turn[]): Range[] {
  return [0, ...turns.map(({ speech }) => speech)].map((start, at) => ({
    start,
    end: turns[at]?.start ?? text.length,
  }));
}
