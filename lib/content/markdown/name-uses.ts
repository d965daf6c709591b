import type { Root } from 'mdast';
import { textOf, inlineRunsOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { linesOf, trimmed } from '@/lib/content/repair/split-runs';
import { isParagraph } from '@/lib/content/repair/line';
import { isCapitals } from '@/lib/content/repair/title-like';
import { nameIn } from './name-forms';
import { isTooLong, readColon, readName, readStamp, readStampAfter, readTurn } from './stamps';

/**
 * How something that may be a name is written: in bold, in italics, in capitals on a line of its
 * own, beside a time stamp or the sign of a turn, or plain on a line of its own.
 */
export type NameUse = {
  readonly name: string;
  readonly form: 'bold' | 'italic' | 'capitals' | 'beside' | 'plain';
  readonly hasColon: boolean;
  /** Whether nothing else stands on the line. */
  readonly isAlone: boolean;
};

export type NameUses = {
  readonly uses: readonly NameUse[];
  /** Lines that begin with a time stamp or the sign of a turn, or have one behind a name. */
  readonly markedLines: number;
  readonly paragraphs: number;
};

/** All that may be names of speakers in a text. */
export function nameUses(root: Root): NameUses {
  const uses: NameUse[] = [];
  let markedLines = 0;
  const paragraphs = root.children.filter(isParagraph);
  for (const { children } of paragraphs) {
    const lines = linesOf(inlineRunsOf(children));
    lines.forEach((whole, at) => {
      const { rest, isMarked } = withoutMarks(trimmed(whole));
      const use = useIn(rest, isMarked, at === 0, lines.length > 1);
      if (isMarked || use?.form === 'beside') markedLines += 1;
      if (use !== null) uses.push(use);
    });
  }
  return { uses, markedLines, paragraphs: paragraphs.length };
}

/** A line without the sign of a turn and the time stamp that it may begin with. */
function withoutMarks(line: InlineRun[]): {
  readonly rest: InlineRun[];
  readonly isMarked: boolean;
} {
  const turn = readTurn(line);
  const { rest, stamp } = readStamp(turn.rest);
  return { rest, isMarked: turn.isTurn || stamp !== null };
}

function useIn(
  line: readonly InlineRun[],
  isMarked: boolean,
  isFirst: boolean,
  hasMore: boolean,
): NameUse | null {
  const mark = line[0]?.marks[0];
  const text = textOf(line).trim();
  if (mark?.type === 'strong' || mark?.type === 'emphasis') {
    const words = line.filter(({ marks }) => marks[0] === mark);
    const bold = textOf(words).trim();
    if (isTooLong(bold)) return null;
    const after = readColon(line.slice(words.length));
    const inner = readStampAfter(bold);
    const name = nameIn(after === null && inner.stamp === null ? bold : `${inner.rest}:`);
    const isAlone =
      textOf(line.slice(words.length))
        .slice(after?.length ?? 0)
        .trim() === '';
    const form = mark.type === 'strong' ? 'bold' : 'italic';
    return name === null ? null : { name, form, hasColon: true, isAlone };
  }
  if (isCapitals(text)) {
    const name = nameIn(text);
    if (name !== null) return { name, form: 'capitals', hasColon: true, isAlone: true };
  }
  const named = readName(line);
  if (named !== null && (isMarked || named.stamp !== null)) {
    return {
      name: named.name,
      form: 'beside',
      hasColon: true,
      isAlone: text.length <= named.length,
    };
  }
  const behind = isTooLong(text) ? { stamp: null, rest: '' } : readStampAfter(text);
  if (behind.stamp !== null && behind.rest !== '') {
    return { name: behind.rest, form: 'beside', hasColon: false, isAlone: true };
  }
  if (text === '' || text.length > 60 || (named !== null && text.length > named.length))
    return null;
  const name = text.replace(/\s*:$/, '');
  const hasColon = name !== text;
  if (isMarked) return hasMore ? { name, form: 'beside', hasColon, isAlone: true } : null;
  return isFirst ? { name, form: 'plain', hasColon, isAlone: true } : null;
}
