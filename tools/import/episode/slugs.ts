import { slugOf } from '@/lib/content/slug';

/** What the name of a file is made from. */
export type Nameable = {
  readonly title: string;
  readonly link: string;
  readonly number: number | null;
  /** With the day at its start. */
  readonly date: string;
};

/** The name of a file without its ending. */
export type FileName = {
  readonly name: string;
  /** The name that it would have, if no other episode had that one; `null` if none has. */
  readonly taken: string | null;
};

const MAX_LENGTH = 60;
const RESERVED = /^(?:page|year|con|prn|aux|nul|com\d|lpt\d)$/;
/** Latin letters that have no plain form in Unicode. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Names of files for episodes: the last part of the link if it has words and is no other's, else
 * the title. The result does not depend on the order of the episodes.
 *
 * @param taken Names that exist already.
 * @returns In the order of the episodes.
 */
export function slugsFor(
  episodes: readonly Nameable[],
  showTitle: string,
  taken: ReadonlySet<string> = new Set(),
): FileName[] {
  const parts = episodes.map(({ link }) => lastPart(link));
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const wanted = episodes.map((episode, at) => {
    const part = parts[at] ?? '';
    return isName(part) && counts.get(part) === 1 ? part : fromTitle(episode, showTitle);
  });
  const used = new Set(taken);
  const names: FileName[] = [];
  // The oldest keeps its name.
  const order = episodes.map((_, at) => at).sort((a, b) => compareAge(episodes, a, b));
  for (const at of order) names[at] = freeName(wanted[at] ?? '', used);
  return names;
}

function compareAge(episodes: readonly Nameable[], a: number, b: number): number {
  const [first, second] = [episodes[a], episodes[b]];
  if (first === undefined || second === undefined) return 0;
  const byDate = Date.parse(first.date) - Date.parse(second.date);
  return byDate || (first.title < second.title ? -1 : Number(first.title > second.title));
}

function freeName(wanted: string, used: Set<string>): FileName {
  const first = RESERVED.test(wanted) ? `${wanted}-episode` : wanted;
  let name = first;
  for (let count = 2; used.has(name); count += 1) name = `${wanted}-${count}`;
  used.add(name);
  return { name, taken: name === first ? null : first };
}

function fromTitle({ title, number, date }: Nameable, showTitle: string): string {
  const show = latin(showTitle);
  const whole = latin(title);
  const bare =
    show === '' ? whole : whole.replace(new RegExp(`^${show}-(?=.)|(?<=.)-${show}$`), '');
  const short = cutAtWord(bare);
  if (/[a-z]{2}|\d/.test(short)) return short;
  return number === null ? date.slice(0, 10) : String(number);
}

/** The last part of an address, as a name; an empty string if there is none. */
function lastPart(link: string): string {
  if (!URL.canParse(link)) return '';
  const { pathname, search } = new URL(link);
  if (search !== '' && !/[?&]utm_/.test(search)) return '';
  const part = pathname.split('/').filter(Boolean).at(-1) ?? '';
  return cutAtWord(latin(decode(part).replace(/\.(?:html?|php|aspx?)$/i, '')));
}

/** Whether a part of an address has words: neither a number nor an id. */
function isName(part: string): boolean {
  const words = part.split('-').filter((word) => /^[a-z]{2,}$/.test(word));
  if (
    /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(part) ||
    /^(?:index|episodes?|podcast|feed|home|blog)$/.test(part)
  )
    return false;
  return (
    words.length >= 2 || (words.length === 1 && part.includes('-')) || /^[a-z]{5,}$/.test(part)
  );
}

function latin(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[øæœłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
  return slugOf(plain)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function cutAtWord(slug: string): string {
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, MAX_LENGTH);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
