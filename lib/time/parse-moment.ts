import { parseClock } from './parse-clock';

/** A place in an episode, or with an `end` a clip of it. Seconds. */
export type Moment = { readonly start: number; readonly end: number | null };

/**
 * Reads the moment that a link asks for: `#t=123`, `#t=12.5,18`,
 * `#t=00:02:03`, `#t=1m30s`, `?t=123`, also among other parts such as `?a=b&t=9`.
 *
 * @param part Of an address: its hash or its search, with the mark in front.
 * @returns `null` when the link asks for none, or for nonsense. An end that is
 *   not after the start is left out.
 * @see https://www.w3.org/TR/media-frags/#naming-time
 */
export function parseMoment(part: string): Moment | null {
  // A text fragment may follow, `#t=12:~:text=…`; browsers hide it, other readers may not.
  const value = /(?:^[#?]|&)t=(?:npt:)?([^&]*)/.exec(part.replace(/:~:.*$/s, ''))?.[1];
  if (value === undefined) return null;
  const [from = '', to] = decodeCommas(value).split(',');
  const start = from === '' && to !== undefined ? 0 : parseSeconds(from);
  const end = to === undefined ? null : parseSeconds(to);
  if (start === null) return null;
  return { start, end: end !== null && end > start ? end : null };
}

/** Messengers escape what needs no escape. */
function decodeCommas(value: string): string {
  return value.replaceAll(/%2c/gi, ',').replaceAll(/%3a/gi, ':');
}

function parseSeconds(text: string): number | null {
  return parseUnits(text) ?? parseClock(text);
}

/** `90`, `12.5`, and as other sites write it: `1h2m3s`, `1m30s`, `90s`, `2h`. */
function parseUnits(text: string): number | null {
  const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d*)?)s?)?$/i.exec(text);
  if (units === null || text === '') return null;
  const [, hours = 0, minutes = 0, seconds = 0] = units;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
