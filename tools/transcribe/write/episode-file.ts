import { decodeText } from '@/lib/content/decode-text';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';
import { readSource } from '@/tools/import/write/splice-field';

const STATUS = 'transcriptStatus';

/** An episode file with a transcript that was put into it. */
export type FileWithTranscript = {
  readonly bytes: Buffer;
  /** `writtenHash` of it; `null` if something of the author stands below the heading, too. */
  readonly written: string | null;
};

/**
 * Puts recognized text below the heading of an episode file, and one line into its front matter.
 * All other bytes stay: comments, the kind of line ends, a byte order mark.
 *
 * @param textLine 1-based line below the heading.
 * @param isAgain Whether the lines below the heading are an earlier text, which is replaced.
 * @returns A sentence about the file if its front matter cannot take the line.
 */
export function fileWithTranscript(
  before: Buffer,
  markdown: string,
  textLine: number,
  isAgain: boolean,
): FileWithTranscript | string {
  const source = readSource(before);
  if (source === null) return 'Its front matter cannot be read; `npm run check` says why.';
  const { text, to, eol, data } = source;
  const at = offsetOfLine(text, textLine);
  const rest = isAgain || text.slice(at).trim() === '' ? '' : text.slice(at);
  const head = text.slice(0, at);
  const spoken = markdown.replaceAll('\n', eol);
  const below = `${head.endsWith('\n') ? '' : eol}${eol}${spoken}${eol}${rest === '' ? '' : eol}${rest}`;
  const hasStatus = Object.hasOwn(data, STATUS);
  const line = hasStatus ? '' : `${STATUS}: automatic${eol}`;
  const bytes = Buffer.from(text.slice(0, to) + line + head.slice(to) + below);
  if (!isSameBut(data, readSource(bytes)?.data)) {
    return `Its front matter cannot take a line. Write \`${STATUS}: automatic\` into it yourself.`;
  }
  const lineBelow = textLine + (hasStatus ? 0 : 1);
  const written = rest === '' ? writtenHash(decodeText('', bytes).text, lineBelow) : null;
  return { bytes, written };
}

/** The line that `fileWithTranscript` writes, without a comment of the author. */
const AUTOMATIC = new RegExp(`^${STATUS}: automatic(?:\\r\\n|\\r|\\n)`, 'm');

/**
 * The reverse of `fileWithTranscript`, for a text that nobody changed.
 *
 * @returns `null` if the line in the front matter is not as it was written.
 */
export function fileWithoutTranscript(before: Buffer, textLine: number): Buffer | null {
  const source = readSource(before);
  if (source === null) return null;
  const head = source.text.slice(0, offsetOfLine(source.text, textLine));
  const fields = head.slice(0, source.to).replace(AUTOMATIC, '');
  const after = Buffer.from(fields + head.slice(source.to));
  const others = Object.entries(source.data).filter(([name]) => name !== STATUS);
  const isSame =
    JSON.stringify(readSource(after)?.data) === JSON.stringify(Object.fromEntries(others));
  return isSame ? after : null;
}

/** Offset of a line, counted as a decoded file counts them. */
function offsetOfLine(text: string, line: number): number {
  let at = 0;
  const ends = text.matchAll(/\r\n|\r|\n/g);
  for (let count = 1; count < line; count += 1) {
    const end = ends.next();
    if (end.done === true) return text.length;
    at = end.value.index + end.value[0].length;
  }
  return at;
}

function isSameBut(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>> | undefined,
): boolean {
  return (
    after !== undefined &&
    JSON.stringify({ ...before, [STATUS]: 'automatic' }) === JSON.stringify({ ...after })
  );
}
