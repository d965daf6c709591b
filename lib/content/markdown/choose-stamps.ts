import type { Candidate } from './stamp-candidate';

/** A form other than square brackets is that of stamps where it comes this often. */
const HABIT = 3;
/** Share of the times of a form that have to rise. */
const RISING = 0.9;
/** Seconds that a stamp may be behind the audio's end, by what was rounded. */
const ROUNDING_SECONDS = 2;
/** Seconds: without brackets, the first stamp is about where the audio begins. */
const FIRST_PLAIN = 150;

/**
 * Which of the times in a text are time stamps. In square brackets all are that begin
 * a line or stand behind a name; in any other form those that a text has at least three
 * of, and that rise. Inside a sentence a time is one only where it fits between its
 * neighbours.
 *
 * @param blockCount How many paragraphs and headings the text has.
 * @param durationSeconds Of the audio.
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
    if (one.place !== 'inside' && (one.form === 'square' || one.form === 'link')) chosen.add(one);
  }
  for (const form of ['bracket', 'bold', 'plain'] as const) {
    const own = candidates.filter(
      (one) => one.form === form && one.place !== 'inside' && isPossible(one),
    );
    if (isHabit(own, form, blockCount)) for (const one of risingOf(own)) chosen.add(one);
  }
  const inside = insideForms(candidates, chosen);
  const rest = candidates.filter((one) => {
    if (chosen.has(one) || !isPossible(one)) return false;
    if (one.place === 'inside') return inside(one);
    return one.place === 'name-alone' && one.form !== 'plain';
  });
  for (const one of fitting(candidates, rest, chosen)) chosen.add(one);
  return chosen;
}

function isHabit(own: readonly Candidate[], form: string, blockCount: number): boolean {
  if (own.length < HABIT || risingOf(own).length < own.length * RISING) return false;
  if (form !== 'plain') return true;
  const [first] = own;
  if (first === undefined || own.length * 3 < blockCount) return false;
  const starts = own.filter(({ place }) => place === 'start');
  // "7:30 is when the mill opens": after a stamp, speech begins anew.
  const small = starts.filter(({ after, isLong }) => !isLong && /^\s\p{Ll}/u.test(after));
  const beginsEarly = first.isLong || (first.seconds ?? 0) <= FIRST_PLAIN;
  return beginsEarly && small.length * 4 <= starts.length;
}

/** The longest row of candidates in which time never goes back. */
function risingOf(own: readonly Candidate[]): Candidate[] {
  const best: { length: number; before: number }[] = [];
  own.forEach(({ seconds }, at) => {
    let [length, before] = [1, -1];
    for (let other = at - 1; other >= 0; other -= 1) {
      const row = best[other];
      if (row === undefined || (own[other]?.seconds ?? 0) > (seconds ?? 0)) continue;
      if (row.length + 1 > length) [length, before] = [row.length + 1, other];
      // Most texts rise all along: nothing before can be longer.
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

/** Whether a time inside a sentence has the form that the text has its stamps in. */
function insideForms(candidates: readonly Candidate[], chosen: ReadonlySet<Candidate>) {
  const forms = new Set([...chosen].map(({ form }) => form));
  const squares = candidates.filter(({ form }) => form === 'square').length;
  // "by the (00:01:00) colour": a time of day is not written so.
  const long = candidates.filter(({ form, isLong }) => form === 'bracket' && isLong).length;
  return ({ form, isLong }: Candidate): boolean => {
    if (form === 'square') return squares > 1 || chosen.size > 0;
    if (forms.has(form)) return form !== 'plain' || isLong;
    return form === 'bracket' && isLong && long >= HABIT;
  };
}

/** Those that are not before a stamp above them, nor behind the next one below. */
function fitting(
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
    const isTaken = chosen.has(one) || (open.has(one) && fits);
    if (isTaken) latest = Math.max(latest, seconds);
    return isTaken && !chosen.has(one);
  });
}
