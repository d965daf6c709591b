/** A shorter part has no length: 24 and 63 seconds would both be "1 min". */
const SHORTEST_SECONDS = 90;

/** The length of a part in whole minutes; `null` if it is too short for one. */
export function partMinutes(seconds: number): number | null {
  return seconds < SHORTEST_SECONDS ? null : Math.round(seconds / 60);
}

/** A duration as hours and minutes, at least one minute. */
export function hoursAndMinutes(seconds: number): {
  readonly hours: number;
  readonly minutes: number;
} {
  const minutes = Math.max(1, Math.round(seconds / 60));
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
