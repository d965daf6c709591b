import type { Nodes } from 'hast';

/** What must not get lost between a feed and a page. */
export type NotesFacts = {
  /** In their order. */
  readonly words: readonly string[];
  /** Web addresses. */
  readonly links: readonly string[];
};

const BREAKS = new Set(
  'p div li ul ol h1 h2 h3 h4 h5 h6 br hr tr td th table blockquote pre section article dl dt dd figure center'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style']);

/** Words and links of a tree. Pictures have none: their texts replace what cannot be seen. */
export function factsOf(tree: Nodes): NotesFacts {
  let text = '';
  const links: string[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    if (SILENT.has(name)) return;
    if (node.type === 'element' && name === 'a') {
      const href = String(node.properties['href'] ?? '').trim();
      if (/^https?:/i.test(href)) links.push(href);
    }
    if (BREAKS.has(name)) text += '\n';
    node.children.forEach(walk);
    if (BREAKS.has(name)) text += '\n';
  };
  walk(tree);
  return { words: wordsOf(text), links };
}

export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** Words and links that one side has and the other has not. */
export type NotesDifference = {
  readonly lostWords: number;
  readonly addedWords: number;
  readonly isReordered: boolean;
  readonly lostLinks: readonly string[];
};

export function differenceOf(from: NotesFacts, to: NotesFacts): NotesDifference {
  const kept = new Set(to.links.map(decoded));
  const isSame = from.words.join(' ') === to.words.join(' ');
  const lostWords = isSame ? 0 : missing(from.words, to.words);
  const addedWords = isSame ? 0 : missing(to.words, from.words);
  return {
    lostWords,
    addedWords,
    isReordered: !isSame && lostWords === 0 && addedWords === 0,
    lostLinks: from.links.filter((link) => !kept.has(decoded(link))),
  };
}

export function isWhole(difference: NotesDifference): boolean {
  const { lostWords, addedWords, isReordered, lostLinks } = difference;
  return lostWords === 0 && addedWords === 0 && !isReordered && lostLinks.length === 0;
}

function missing(words: readonly string[], others: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of others) counts.set(word, (counts.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  }).length;
}

function decoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
