/**
 * A file with other texts in some of its lines. The bytes of all other lines, line ends and a byte
 * order mark stay.
 *
 * @param raw The file as it is on disk, decoded with its byte order mark.
 * @param texts New texts by 1-based line.
 */
export function withLines(raw: string, texts: ReadonlyMap<number, string>): string {
  // Lines at even places, what ends them at odd ones.
  const parts = raw.split(/(\r\n|\r|\n)/);
  return parts.map((part, at) => (at % 2 === 0 ? (texts.get(at / 2 + 1) ?? part) : part)).join('');
}
