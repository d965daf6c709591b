import { decodeRecord, ANCHORS, type SearchRecord } from './search-record';

/** An episode or a page as Pagefind returns it. Locations are numbers of words in the content. */
export type Fragment = {
  readonly content: string;
  /** With `<` and `>` escaped, and zero-width spaces between words of languages without spaces. */
  readonly raw_content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
};

/** A part of the indexed text: title, text about the episode, heading or paragraph. */
export type Part = {
  readonly kind: 'title' | 'about' | 'section' | 'block';
  /** Id of the element on the episode's page; empty for title and about. */
  readonly id: string;
  readonly text: string;
  /** Numbers of its first token and of the first token after it. */
  readonly from: number;
  readonly to: number;
  /** Title of its section and name of its speaker; `null` when unknown. */
  readonly section: string | null;
  readonly speaker: string | null;
  /** Number of the paragraph, as in the timing; for a heading, that of the next paragraph. */
  readonly block: number;
};

/** A run of text without white space, as Pagefind counts: offsets in its part's text. */
type Token = { readonly start: number; readonly end: number };

export type IndexedEpisode = {
  readonly record: SearchRecord;
  readonly parts: readonly Part[];
  /** Location of a token in the text of its part. */
  readonly tokenIn: (part: Part, token: number) => Token;
};

type Anchor = { readonly kind: Part['kind']; readonly name: string; readonly location: number };

/**
 * Splits an indexed episode into its parts.
 *
 * @throws {TypeError} When it has no record, since it comes from another index.
 */
export function readFragment(fragment: Fragment): IndexedEpisode {
  const hidden = fragment.anchors.find(({ id }) => id.startsWith(ANCHORS.record));
  if (hidden === undefined) throw new TypeError('The index is of another version.');
  const record = decodeRecord(hidden.id);
  const tokens = tokensOf(fragment);
  const startOf = (token: number) => tokens[token]?.start ?? fragment.content.length;
  const speakers = record.kind === 'episode' ? record.speakers : [];
  let section: string | null = null;
  let block = 0;
  const anchors = anchorsOf(fragment);
  const parts = anchors.map(({ kind, name, location }, at): Part => {
    const to = anchors[at + 1]?.location ?? tokens.length;
    const text = fragment.content.slice(startOf(location), startOf(to)).trimEnd();
    if (kind === 'section') section = text;
    const [id = '', speaker] = kind === 'block' ? name.split('.') : [name];
    return {
      kind,
      id,
      text,
      from: location,
      to,
      section,
      speaker: speaker === undefined ? null : (speakers[Number(speaker)] ?? null),
      block: kind === 'block' ? block++ : block,
    };
  });
  return {
    record,
    parts,
    tokenIn: (part, token) => ({
      start: startOf(token) - startOf(part.from),
      end: (tokens[token]?.end ?? 0) - startOf(part.from),
    }),
  };
}

/** Ignores ids from the author's notes. */
function anchorsOf({ anchors }: Fragment): Anchor[] {
  const found = anchors.flatMap(({ id, location }): Anchor[] => {
    if (id === ANCHORS.about) return [{ kind: 'about', name: '', location }];
    for (const kind of ['section', 'block'] as const) {
      const start = ANCHORS[kind];
      if (id.startsWith(start)) return [{ kind, name: id.slice(start.length), location }];
    }
    return [];
  });
  return [{ kind: 'title', name: '', location: 0 }, ...found];
}

/** The tokens of the content, split as Pagefind does, since its locations count them. */
function tokensOf({ content, raw_content: raw }: Fragment): Token[] {
  if (!raw.includes('\u200B')) {
    return Array.from(content.matchAll(/(?:\S|\uFEFF)+/g), ({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
    }));
  }
  let at = 0;
  return raw.split('\u200B').map((piece) => {
    const start = at;
    at += lengthIn(content, at, piece);
    return { start, end: start + content.slice(start, at).trimEnd().length };
  });
}

/** Length in the content of a piece of the raw content, which contains escapes. */
function lengthIn(content: string, from: number, piece: string): number {
  let at = from;
  for (let index = 0; index < piece.length; at += 1) {
    index += content[at] === '<' || content[at] === '>' ? 4 : 1;
  }
  return at - from;
}
