import { parseClock } from './parse-clock';

/** A position in an episode, or a clip if it has an `end`. Seconds. */
export type Moment = { readonly start: number; readonly end: number | null };

/**
 * Reads the moment from a link: `#t=123`, `#t=12.5,18`, `#t=00:02:03`, `#t=1m30s`,
 * `?t=123`, also among other parameters such as `?a=b&t=9`.
 *
 * @param part The hash or the query of an address, with its `#` or `?`.
 * @returns `null` when there is no moment or it is invalid. An end that is not
 *   after the start is ignored.
 * @see https://www.w3.org/TR/media-frags/#naming-time
 */
export function parseMoment(part: string): Moment | null {
  // A text fragment may follow, `#t=12:~:text=…`; browsers hide it, other programs may not.
  const value = /(?:^[#?]|&)t=(?:npt:)?([^&]*)/.exec(part.replace(/:~:.*$/s, ''))?.[1];
  if (value === undefined) return null;
  const [from = '', to] = decodeCommas(value).split(',');
  const start = from === '' && to !== undefined ? 0 : parseSeconds(from);
  const end = to === undefined ? null : parseSeconds(to);
  if (start === null) return null;
  return { start, end: end !== null && end > start ? end : null };
}

/** Messengers escape characters that need no escape. */
function decodeCommas(value: string): string {
  return value.replaceAll(/%2c/gi, ',').replaceAll(/%3a/gi, ':');
}

function parseSeconds(text: string): number | null {
  return parseUnits(text) ?? parseClock(text);
}

/** `90`, `12.5`, and the formats of other sites: `1h2m3s`, `1m30s`, `90s`, `2h`. */
function parseUnits(text: string): number | null {
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d*)?)s?)?$/i.exec(text);
  if (units === null || text === '') return null;
  const [, hours = 0, minutes = 0, seconds = 0] = units;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
