import { decodeRecord, PLACES, type SearchRecord } from './search-record';

/** An episode as Pagefind hands it out. Places are numbers of words in the content. */
export type Fragment = {
  readonly content: string;
  /** With `<` and `>` escaped, and a zero-width space between words where the language sets none. */
  readonly raw_content: string;
  readonly anchors: readonly { readonly id: string; readonly location: number }[];
};

/** A stretch of the indexed text: the title, what is said about the episode, a heading, a paragraph. */
export type Part = {
  readonly kind: 'title' | 'about' | 'section' | 'block';
  /** Of the element on the episode's page; empty for title and about. */
  readonly id: string;
  readonly text: string;
  /** Number of its first token, and of the first one behind it. */
  readonly from: number;
  readonly to: number;
  /** Title of the section it stands in, and who speaks; `null` where nobody said. */
  readonly section: string | null;
  readonly speaker: string | null;
  /** Among the paragraphs, as the timing counts them; of a heading, that of the next one. */
  readonly block: number;
};

/** A piece of text without a blank, as Pagefind counts: offsets in its part's text. */
type Token = { readonly start: number; readonly end: number };

export type IndexedEpisode = {
  readonly record: SearchRecord;
  readonly parts: readonly Part[];
  /** Where a token stands in the text of its part. */
  readonly tokenIn: (part: Part, token: number) => Token;
};

type Place = { readonly kind: Part['kind']; readonly name: string; readonly location: number };

/**
 * Takes an indexed episode apart.
 *
 * @throws {TypeError} When it has no record: it is of another index.
 */
export function readFragment(fragment: Fragment): IndexedEpisode {
  const hidden = fragment.anchors.find(({ id }) => id.startsWith(PLACES.record));
  if (hidden === undefined) throw new TypeError('The index is of another version.');
  const record = decodeRecord(hidden.id);
  const tokens = tokensOf(fragment);
  const startOf = (token: number) => tokens[token]?.start ?? fragment.content.length;
  let section: string | null = null;
  let block = 0;
  const places = placesOf(fragment);
  const parts = places.map(({ kind, name, location }, at): Part => {
    const to = places[at + 1]?.location ?? tokens.length;
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
      speaker: speaker === undefined ? null : (record.speakers[Number(speaker)] ?? null),
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

/** Ids that an author's notes bring are no places of ours. */
function placesOf({ anchors }: Fragment): Place[] {
  const found = anchors.flatMap(({ id, location }): Place[] => {
    if (id === PLACES.about) return [{ kind: 'about', name: '', location }];
    for (const kind of ['section', 'block'] as const) {
      const start = PLACES[kind];
      if (id.startsWith(start)) return [{ kind, name: id.slice(start.length), location }];
    }
    return [];
  });
  return [{ kind: 'title', name: '', location: 0 }, ...found];
}

/** Tokens as Pagefind splits them, which is how its locations count. */
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

/** How many letters of the content a piece of the raw content is: only that one has escapes. */
function lengthIn(content: string, from: number, piece: string): number {
  let at = from;
  for (let index = 0; index < piece.length; at += 1) {
    index += content[at] === '<' || content[at] === '>' ? 4 : 1;
  }
  return at - from;
}
