import type { Loudness } from './loudness';

/** A stretch without sound, in seconds. */
export type Pause = { readonly from: number; readonly to: number };

/** Seconds. Shorter silences are the closure of a plosive such as "p". */
const MIN_PAUSE = 0.15;

/** The noise of the room is as loud as the quietest twentieth, speech as the loudest one. */
const QUIET_QUANTILE = 0.05;
const LOUD_QUANTILE = 0.95;

/**
 * Decibels above the room and below the speech. Sound begins at the first frame above `faint` if it
 * reaches `clear` without a break: a soft "f" begins faintly, and a breath stays faint.
 */
const FAINT = { aboveRoom: 4, belowSpeech: 45 } as const;
const CLEAR = { aboveRoom: 10, belowSpeech: 36 } as const;

/** With a smaller distance, music or noise hides the pauses that are not steady. */
const MIN_DISTANCE = 20;

/**
 * Noise that stays this steady for so long is no speech, if it is softer than speech. It is louder
 * than the room where an editor has put digital silence into other pauses.
 */
const STEADY = { seconds: 0.5, decibels: 5, belowSpeech: 15 } as const;

/** Shorter sounds between silences are clicks, such as where two of them meet. */
const MIN_SOUND = 0.04;

/** The pauses of a recording, in order. None if they cannot be told from the rest. */
export function pausesIn({ decibels, hopSeconds }: Loudness): Pause[] {
  const sorted = decibels.toSorted();
  const room = sorted[Math.floor(QUIET_QUANTILE * sorted.length)] ?? 0;
  const speech = sorted[Math.floor(LOUD_QUANTILE * sorted.length)] ?? 0;
  const levels = levelsOf(room, speech);
  const isSteady = steadyFrames(
    decibels,
    Math.round(STEADY.seconds / hopSeconds),
    speech - STEADY.belowSpeech,
  );
  const isSilent = (frame: number) =>
    (decibels[frame] ?? 0) < levels.faint || isSteady[frame] === 1;
  const pauses: Pause[] = [];
  let silentFrom = 0;
  const endAt = (frame: number) => {
    const pause = { from: silentFrom * hopSeconds, to: frame * hopSeconds };
    if (pause.to - pause.from >= MIN_PAUSE - hopSeconds / 2) pauses.push(pause);
  };
  for (let frame = 0; frame < decibels.length;) {
    if (isSilent(frame)) {
      frame += 1;
      continue;
    }
    const from = frame;
    let isClear = false;
    for (; frame < decibels.length && !isSilent(frame); frame += 1) {
      isClear ||= (decibels[frame] ?? 0) >= levels.clear;
    }
    const isClick = (frame - from) * hopSeconds < MIN_SOUND - hopSeconds / 2;
    if (!isClear || isClick) continue;
    endAt(from);
    silentFrom = frame;
  }
  endAt(decibels.length);
  return pauses;
}

function levelsOf(room: number, speech: number): { faint: number; clear: number } {
  if (speech - room < MIN_DISTANCE) return { faint: -Infinity, clear: -Infinity };
  return {
    faint: Math.max(room + FAINT.aboveRoom, speech - FAINT.belowSpeech),
    clear: Math.max(room + CLEAR.aboveRoom, speech - CLEAR.belowSpeech),
  };
}

/** Marks with 1 the frames in stretches of a length in which the level hardly changes. */
function steadyFrames(decibels: Float32Array, length: number, most: number): Uint8Array {
  const isSteady = new Uint8Array(decibels.length);
  for (let from = 0; from + length <= decibels.length; from += 1) {
    let [low, high] = [Infinity, -Infinity];
    let at = from;
    for (; at < from + length; at += 1) {
      const level = decibels[at] ?? 0;
      [low, high] = [Math.min(low, level), Math.max(high, level)];
      if (high - low > STEADY.decibels || high > most) break;
    }
    if (at === from + length) isSteady.fill(1, from, at);
  }
  return isSteady;
}
