import type { Candidate } from './stamp-candidate';

/** A form other than square brackets must occur this often to count as a time stamp. */
const MIN_STAMPS = 3;
/** The same if each is between a name and its colon. */
const MIN_NAMED_STAMPS = 2;
/** Share of the times of a form that must be in ascending order. */
const MIN_RISING_SHARE = 0.9;
/** Seconds by which rounding may put a stamp after the end of the audio. */
const ROUNDING_SECONDS = 2;
/** In seconds: without brackets, the first stamp must be near the start of the audio. */
const MAX_FIRST_PLAIN = 150;

/**
 * Decides which of the times in a text are time stamps. In square brackets, all times at
 * the start of a line or after a name are. In another form, times are if the text has at
 * least three of them in ascending order. A time inside a sentence is a stamp only if it
 * fits between its neighbours.
 *
 * @param blockCount Number of paragraphs and headings in the text.
 * @param durationSeconds Length of the audio.
 */
export function chooseStamps(
  candidates: readonly Candidate[],
  blockCount: number,
  durationSeconds: number,
): ReadonlySet<Candidate> {
  const end = durationSeconds + ROUNDING_SECONDS;
  const isPossible = ({ seconds }: Candidate): boolean => seconds !== null && seconds <= end;
  const chosen = new Set<Candidate>();
  for (const one of candidates) {
    if (!isInText(one) && (one.form === 'square' || one.form === 'link')) chosen.add(one);
  }
  const add = (own: readonly Candidate[]): void => {
    for (const one of longestRising(own)) chosen.add(one);
  };
  for (const form of ['bracket', 'bold', 'plain'] as const) {
    const own = candidates.filter((one) => one.form === form && isPossible(one));
    const openings = own.filter((one) => !isInText(one));
    if (isStampForm(openings, form, blockCount)) add(openings);
    const ends = own.filter(({ location }) => location === 'end');
    // "We met there. (10:30)": at the end, most paragraphs must have one.
    const isHabit = form !== 'plain' && ends.length * 4 >= blockCount * 3;
    if (isHabit && isStampForm(ends, form, blockCount)) add(ends);
  }
  const inside = insideForms(candidates, chosen);
  const rest = candidates.filter((one) => {
    if (chosen.has(one) || !isPossible(one)) return false;
    const isAlone = one.location === 'name-alone' && one.form !== 'plain';
    return isAlone || ((isInText(one) || isLongBracket(one)) && inside(one));
  });
  for (const one of fittingStamps(candidates, rest, chosen)) chosen.add(one);
  return chosen;
}

function isInText({ location }: Candidate): boolean {
  return location === 'inside' || location === 'end';
}

/** "by the (00:01:00) colour": a time of day is not written in this form. */
function isLongBracket({ form, isLong }: Candidate): boolean {
  return form === 'bracket' && isLong;
}

function isStampForm(own: readonly Candidate[], form: string, blockCount: number): boolean {
  // `**Ada** (0:05): …` is clearer than a time without a name.
  const areNamed = own.every(
    ({ location, after }) => location === 'name' && /^\s*[:：]/.test(after),
  );
  const min = areNamed && form !== 'plain' ? MIN_NAMED_STAMPS : MIN_STAMPS;
  if (own.length < min || longestRising(own).length < own.length * MIN_RISING_SHARE) return false;
  if (form !== 'plain') return true;
  const [first] = own;
  if (first === undefined || own.length * 3 < blockCount) return false;
  const starts = own.filter(({ location }) => location === 'start');
  // "7:30 is when the mill opens": after a stamp a sentence begins.
  const small = starts.filter(({ after, isLong }) => !isLong && /^\s\p{Ll}/u.test(after));
  const seconds = first.seconds ?? 0;
  const beginsEarly = first.isLong || seconds <= MAX_FIRST_PLAIN;
  // Captions may have no capitals; no time of day is `0:05`.
  return beginsEarly && (small.length * 4 <= starts.length || seconds < 60);
}

/** The longest chain of candidates in which time never goes back. */
function longestRising(own: readonly Candidate[]): Candidate[] {
  const best: { length: number; before: number }[] = [];
  own.forEach(({ seconds }, at) => {
    let [length, before] = [1, -1];
    for (let other = at - 1; other >= 0; other -= 1) {
      const chain = best[other];
      if (chain === undefined || (own[other]?.seconds ?? 0) > (seconds ?? 0)) continue;
      if (chain.length + 1 > length) [length, before] = [chain.length + 1, other];
      // Most texts are in order throughout, so no earlier chain can be longer.
      if (length === at + 1) break;
    }
    best.push({ length, before });
  });
  let at = best.reduce(
    (top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top),
    0,
  );
  const rising: Candidate[] = [];
  for (let one = own[at]; one !== undefined; one = own[at]) {
    rising.unshift(one);
    at = best[at]?.before ?? -1;
  }
  return rising;
}

/** Tells whether a time inside a sentence has the form of the text's stamps. */
function insideForms(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>) {
  const forms = new Set([...chosen].map(({ form }) => form));
  const squares = candidates.filter(({ form }) => form === 'square').length;
  const long = candidates.filter(isLongBracket).length;
  return ({ form, isLong }: Candidate): boolean => {
    if (form === 'square') return squares > 1 || chosen.size > 0;
    if (forms.has(form)) return form !== 'plain' || isLong;
    return form === 'bracket' && isLong && long >= MIN_STAMPS;
  };
}

/** Candidates that are neither earlier than a stamp above nor later than the next one below. */
function fittingStamps(
  candidates: readonly Candidate[],
  rest: readonly Candidate[],
  chosen: ReadonlySet<Candidate>,
): Candidate[] {
  const open = new Set(rest);
  const next: number[] = [];
  let soonest = Infinity;
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    next[at] = soonest;
    const one = candidates[at];
    if (one !== undefined && chosen.has(one)) soonest = one.seconds ?? soonest;
  }
  let latest = 0;
  return candidates.filter((one, at) => {
    const seconds = one.seconds ?? 0;
    const fits = seconds >= latest && seconds <= (next[at] ?? Infinity);
    const isStamp = chosen.has(one) || (open.has(one) && fits);
    if (isStamp) latest = Math.max(latest, seconds);
    return isStamp && !chosen.has(one);
  });
}
