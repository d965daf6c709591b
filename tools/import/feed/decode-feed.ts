/**
 * Decodes the bytes of a feed or a page: by its byte order mark, as UTF-8 if it is valid, then by
 * the charset of the response, by the XML declaration, and as Windows-1252.
 *
 * @param contentType The header of the response; `null` for a file.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = tryDecode(bytes, 'utf-8', true);
  if (utf8 !== null) return utf8;
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const named = [
    /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1],
    /encoding=["']([\w-]+)/.exec(head)?.[1],
  ];
  for (const name of named) {
    // Declared UTF-8 was tried, and is not valid.
    if (name === undefined || /^utf-?8$/i.test(name)) continue;
    const text = tryDecode(bytes, name, false);
    if (text !== null) return text;
  }
  return tryDecode(bytes, 'windows-1252', false) ?? '';
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return tryDecode(bytes, 'utf-16le', false);
  if (first === 0xfe && second === 0xff) return tryDecode(bytes, 'utf-16be', false);
  return null;
}

/** Letters of Windows-1252 from 0x80 to 0x9F. Unused ones stay what they are. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node 20 decode it as ISO 8859-1, without quotes and dashes. */
function fromWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** @returns `null` for an unknown encoding, or if the bytes are not valid in it. */
function tryDecode(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal });
    return decoder.encoding === 'windows-1252' ? fromWindows(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}
