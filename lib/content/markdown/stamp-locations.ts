import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import type { Clock } from './clock-forms';
import { looksLikePlainName } from './name-forms';

/**
 * Where a time stands on its line: at the start, behind a name, by itself, by itself
 * behind a name, or anywhere else.
 */
export type StampLocation = 'start' | 'name' | 'alone' | 'name-alone' | 'inside';

const LONGEST_NAME = 60;
/** What may part a name or a text from its time. */
const JOINT = /^[\s:,|•·–—-]*$/;
export function stampLocation(
  line: readonly InlineRun[],
  { from, to }: Clock,
  isHeading: boolean,
): StampLocation {
  const text = textOf(line);
  const before = text.slice(0, from).trim();
  const after = text.slice(to).trim();
  const isLast = JOINT.test(after);
  if (JOINT.test(before)) return isLast ? 'alone' : 'start';
  // A title may end with its time.
  if (isHeading) return isLast ? 'start' : 'inside';
  if (before.length > LONGEST_NAME) return 'inside';
  const [first] = line.filter((atom) => textOf([atom]).trim() !== '');
  const mark = first?.marks[0];
  const marked = mark !== undefined && /^(?:strong|emphasis)$/.test(mark.type) ? mark : null;
  const bold =
    marked === null ? '' : textOf(line.filter(({ marks }) => marks[0] === marked)).trim();
  const name = before.replace(/[\s,|•·–—-]+$/, '');
  const isBoldName =
    bold !== '' && (bold.startsWith(name) || bold.replace(/:$/, '') === name.replace(/:$/, ''));
  const goesOn = isLast || after.startsWith(':') || name.endsWith(':');
  if (!isBoldName && !(goesOn && looksLikePlainName(name.replace(/\s*:$/, '')))) return 'inside';
  return isLast ? 'name-alone' : 'name';
}
