import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { parseClock } from '@/lib/time/parse-clock';
import { clockOf, inAscii, mayHaveTime, TIME, TIME_IN_BRACKETS } from './clock-times';
import { linkedSeconds } from './linked-seconds';

/** How a time is distinguished from the words around it. */
export type ClockForm = 'square' | 'bracket' | 'link' | 'bold' | 'plain';

/** A possible time stamp: its position in a line of text, and its time. */
export type Clock = {
  readonly from: number;
  readonly to: number;
  readonly form: ClockForm;
  /** The time as text; of a range, its start. */
  readonly written: string;
  /** `null` if it is not a valid time, such as `12:75`. */
  readonly seconds: number | null;
  /** In the form `00:12:05`, which is not used for a time of day or a verse. */
  readonly isLong: boolean;
};

const ARROW = String.raw`\s*(?:-{1,2}>|→|[-–—])\s*`;
const rangeOf = (time: string): string => `(${time})(?:${ARROW}${time})?`;
const CLOCK = new RegExp(
  [
    String.raw`\[\s*${rangeOf(TIME_IN_BRACKETS)}\s*\]`,
    String.raw`[(（<{【]\s*${rangeOf(TIME_IN_BRACKETS)}\s*[)）>}】]`,
    // As programs for interviews write it: `#00:01:15-3#`, with tenths of a second.
    String.raw`#(\d{1,2}:\d\d:\d\d)(?:-\d)?#`,
    String.raw`(?<![\p{L}\p{N}.,:/#=+-])${rangeOf(TIME)}(?![\p{L}\p{N}%]|[:/]\d)`,
  ].join('|'),
  'giu',
);

/** Everything that looks like a time in a line of text, in order. */
export function clocksIn(line: readonly InlineRun[]): Clock[] {
  const text = inAscii(textOf(line));
  if (!mayHaveTime(text)) return [];
  return Array.from(text.matchAll(CLOCK), (match) => {
    const [whole, square, round, interview, plain] = match;
    const bracket = round ?? interview;
    const from = match.index;
    const to = from + whole.length;
    const found = square ?? bracket ?? plain ?? '';
    const written = clockOf(found);
    const seconds = parseClock(written);
    const set = formOfMarkup(line, from, to, seconds);
    return {
      from,
      to,
      written,
      seconds,
      form:
        square !== undefined && found.includes(':')
          ? 'square'
          : (set ?? (square === undefined && bracket === undefined ? 'plain' : 'bracket')),
      isLong: /^\d\d:\d\d:\d\d/.test(found) || /:.*\.\d/.test(written),
    };
  });
}

/** The form given by markup: a link to that time, or bold or code around the time only. */
function formOfMarkup(
  line: readonly InlineRun[],
  from: number,
  to: number,
  seconds: number | null,
): 'link' | 'bold' | null {
  const [first] = runsIn(line, from, to);
  if (first === undefined) return null;
  const link = first.marks.find(({ type }) => type === 'link');
  if (link?.type === 'link') {
    const moment = linkedSeconds(link.url);
    const isSame = moment !== null && seconds !== null && Math.abs(moment - seconds) < 1;
    return isSame ? 'link' : null;
  }
  if (first.leaf.type === 'inlineCode') return 'bold';
  const mark = first.marks.at(-1);
  if (mark?.type !== 'strong' && mark?.type !== 'emphasis') return null;
  const own = line.filter(({ marks }) => marks.includes(mark));
  return textOf(own).trim().length === to - from ? 'bold' : null;
}

/** The runs that a range of a line's text overlaps. */
function runsIn(line: readonly InlineRun[], from: number, to: number): InlineRun[] {
  let at = 0;
  return line.filter((run) => {
    const start = at;
    at += textOf([run]).length;
    return start < to && at > from;
  });
}
