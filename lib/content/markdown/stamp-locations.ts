import { textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { endsSentence } from '@/lib/content/repair/title-like';
import type { Clock } from './clock-forms';
import { looksLikePlainName } from './name-forms';

/**
 * The location of a time on its line: at the start, after a name, alone, alone after a name,
 * after the last sentence (`end`), or elsewhere (`inside`).
 */
export type StampLocation = 'start' | 'name' | 'alone' | 'name-alone' | 'end' | 'inside';

const MAX_NAME_LENGTH = 60;
/** Characters that may separate a name or a text from its time. */
const SEPARATOR = /^[\s:：,|•·@–—-]*$/;
export function stampLocation(
  line: readonly InlineRun[],
  { from, to }: Clock,
  isHeading: boolean,
): StampLocation {
  const text = textOf(line);
  const before = text.slice(0, from).trim();
  const after = text.slice(to).trim();
  const isLast = SEPARATOR.test(after);
  if (SEPARATOR.test(before)) return isLast ? 'alone' : 'start';
  // A title may end with its time.
  if (isHeading) return isLast ? 'start' : 'inside';
  const elsewhere =
    after === '' && endsSentence(before) && !before.endsWith(':') ? 'end' : 'inside';
  if (before.length > MAX_NAME_LENGTH) return elsewhere;
  const [first] = line.filter((run) => textOf([run]).trim() !== '');
  const mark = first?.marks[0];
  const marked = mark !== undefined && /^(?:strong|emphasis)$/.test(mark.type) ? mark : null;
  const bold =
    marked === null ? '' : textOf(line.filter(({ marks }) => marks[0] === marked)).trim();
  const name = before.replace(/[\s,|•·@–—-]+$/, '');
  const isBoldName =
    bold !== '' &&
    (bold.startsWith(name) || bold.replace(/[:：]$/, '') === name.replace(/[:：]$/, ''));
  const endsName = isLast || /^[:：]/.test(after) || /[:：]$/.test(name);
  if (!isBoldName && !(endsName && looksLikePlainName(name.replace(/\s*[:：]$/, ''))))
    return elsewhere;
  return isLast ? 'name-alone' : 'name';
}
