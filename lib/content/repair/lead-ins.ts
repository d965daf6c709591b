import type { Heading, RootContent } from 'mdast';
import { inlineRunsOf, nodesOf, textOf, type InlineRun } from './inline-runs';
import { trimmed } from './split-runs';
import { shallowest, titleOf } from './capitals';
import type { IsSpeaker } from './is-speaker';
import { isLongTitle } from './long-title';
import { STAMP_END, STAMP_START } from './placeholders';
import { isCapitals, isTitleLike, wordsIn } from './title-like';

const MIN_WORDS_AFTER = 4;
/** Characters of the following text that are inspected. */
const INSPECTED_LENGTH = 200;
const STAMP = new RegExp(`^${STAMP_START}[^${STAMP_END}]*${STAMP_END}\\s*`);

/**
 * Promotes bold text at the start of a paragraph to a heading if it is a title: alone in its
 * paragraph, or before a new sentence (`**The costs** Money follows …`).
 *
 * A single bold word before a sentence may be emphasis, as in `**Claude** Shannon`, and is
 * promoted only if the script has more than one such title.
 *
 * @param isSpeaker Whether bold words such as `Joanna:` only name the speaker.
 * @param language BCP 47 tag; decides the form of long titles.
 */
export function promoteLeadIns(
  blocks: readonly RootContent[],
  isSpeaker: IsSpeaker,
  language: string,
): RootContent[] {
  const joined = joinBrokenTitles(blocks, isSpeaker);
  const found = joined.flatMap((block) =>
    leadInOf(block, isSpeaker, language) === null ? [] : [block],
  );
  const isRepeated = found.length > 1;
  const top = shallowest(joined);
  let above = top - 1;
  return joined.flatMap((block) => {
    if (block.type === 'heading') above = block.depth;
    const out: RootContent[] = [];
    let rest: RootContent | null = block;
    while (rest !== null) {
      const leadIn = leadInOf(rest, isSpeaker, language);
      if (leadIn === null || (leadIn.isWord && !isRepeated)) break;
      const isTop = isCapitals(textOf(leadIn.title));
      const depth = isTop ? top : Math.min(above + 1, 6);
      if (isTop) above = top;
      out.push({
        type: 'heading',
        // Between 1 and 6, as `depth` is clamped above.
        depth: depth as Heading['depth'],
        children: nodesOf(titleOf(leadIn.title)),
      });
      rest =
        leadIn.rest.length === 0
          ? null
          : { type: 'paragraph', position: block.position, children: nodesOf(leadIn.rest) };
    }
    return rest === null ? out : [...out, rest];
  });
}

type LeadIn = { readonly title: InlineRun[]; readonly rest: InlineRun[]; readonly isWord: boolean };

function leadInOf(block: RootContent, isSpeaker: IsSpeaker, language: string): LeadIn | null {
  if (block.type !== 'paragraph') return null;
  const [first] = block.children;
  if (first?.type !== 'strong') return null;
  const runs = inlineRunsOf(block.children);
  const title = runs.filter(({ marks }) => marks[0] === first);
  const rest = trimmed(runs.slice(title.length));
  const words = textOf(title).trim();
  const after = textOf(rest).slice(0, INSPECTED_LENGTH);
  // A time stamp may follow a name or a title.
  const follows = after.replace(STAMP, '');
  const name = /^[:：]/.test(follows) || follows !== after ? `${words}:` : words;
  // A time stamp in bold is not a title.
  if (!/\p{L}/u.test(words)) return null;
  if (!isTitleLike(words) && !isLongTitle(words, language)) return null;
  // Text on the next line is a paragraph of its own.
  const isOnNextLine = /^[^\S\n]*\n/.test(textOf(runs.slice(title.length)));
  if (isSpeaker(name, follows.length < 2 || isOnNextLine)) return null;
  const isWord = wordsIn(words) === 1;
  if (rest.length === 0) return { title, rest, isWord: false };
  const beginsAnew = /^["“„‘'(¿¡]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(follows);
  if (!beginsAnew || (wordsIn(follows) < MIN_WORDS_AFTER && !isOnNextLine)) return null;
  return { title, rest, isWord };
}

/**
 * Joins a bold title that is split into two paragraphs, if the second half begins in lower case.
 */
function joinBrokenTitles(blocks: readonly RootContent[], isSpeaker: IsSpeaker): RootContent[] {
  const out: RootContent[] = [];
  for (const block of blocks) {
    const before = out.at(-1);
    const start = before === undefined ? null : boldOf(before);
    const end = boldOf(block);
    if (start?.isAlone === true && end !== null && isOneTitle(start.text, end.text, isSpeaker)) {
      const space = { type: 'text', value: ' ' } as const;
      const children = [...start.strong.children, space, ...end.strong.children];
      out[out.length - 1] = {
        ...end.block,
        children: [{ ...end.strong, children }, ...end.block.children.slice(1)],
      };
    } else out.push(block);
  }
  return out;
}

function isOneTitle(start: string, end: string, isSpeaker: IsSpeaker): boolean {
  const isOver = /:\s*$/.test(start) || isSpeaker(start, true);
  return !isOver && /^\p{Ll}/u.test(end) && isTitleLike(`${start} ${end}`);
}

/** The bold text at the start of a paragraph. */
function boldOf(block: RootContent) {
  const [strong, next] = block.type === 'paragraph' ? block.children : [];
  if (block.type !== 'paragraph' || strong?.type !== 'strong') return null;
  return {
    block,
    strong,
    text: textOf(inlineRunsOf(strong.children)),
    isAlone: next === undefined,
  };
}
