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

/** With a smaller distance, music or noise hides the pauses. */
const MIN_DISTANCE = 20;

/** The pauses of a recording, in order. None if they cannot be told from the rest. */
export function pausesIn({ decibels, hopSeconds }: Loudness): Pause[] {
  const sorted = decibels.toSorted();
  const room = sorted[Math.floor(QUIET_QUANTILE * sorted.length)] ?? 0;
  const speech = sorted[Math.floor(LOUD_QUANTILE * sorted.length)] ?? 0;
  if (speech - room < MIN_DISTANCE) return [];
  const faint = Math.max(room + FAINT.aboveRoom, speech - FAINT.belowSpeech);
  const clear = Math.max(room + CLEAR.aboveRoom, speech - CLEAR.belowSpeech);
  const pauses: Pause[] = [];
  let silentFrom = 0;
  const endAt = (frame: number) => {
    const pause = { from: silentFrom * hopSeconds, to: frame * hopSeconds };
    if (pause.to - pause.from >= MIN_PAUSE - hopSeconds / 2) pauses.push(pause);
  };
  for (let frame = 0; frame < decibels.length;) {
    if ((decibels[frame] ?? 0) < faint) {
      frame += 1;
      continue;
    }
    const from = frame;
    let isClear = false;
    for (; frame < decibels.length && (decibels[frame] ?? 0) >= faint; frame += 1) {
      isClear ||= (decibels[frame] ?? 0) >= clear;
    }
    if (!isClear) continue;
    endAt(from);
    silentFrom = frame;
  }
  endAt(decibels.length);
  return pauses;
}
