import type { ContentProblem } from './content-error';

type Decoded = { readonly text: string; readonly problems: readonly ContentProblem[] };

/** All control characters except tab, line feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/**
 * Reads the bytes of a content file as UTF-8. A byte order mark and Windows
 * line ends are accepted; in the returned text every line ends with `\n`.
 *
 * @param file Path shown in problems.
 */
export function decodeText(file: string, bytes: Uint8Array): Decoded {
  const problem = (line: number, message: string): ContentProblem => ({
    file,
    line,
    field: 'file',
    message,
  });
  if (isUtf16(bytes)) {
    return {
      text: '',
      problems: [problem(1, 'The file is UTF-16. Save it as UTF-8 in your editor.')],
    };
  }
  // The decoder removes the byte order mark.
  const text = new TextDecoder('utf-8').decode(bytes).replaceAll(/\r\n?/g, '\n');
  const problems: ContentProblem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const control = CONTROL.exec(line)?.[0];
    if (control !== undefined) {
      const code = control.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
      problems.push(
        problem(index + 1, `The line holds the control character U+${code}. Delete it.`),
      );
    }
  }
  if (!isUtf8(bytes)) {
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    problems.push(problem(line, 'The file is not UTF-8 here. Save it as UTF-8 in your editor.'));
  }
  return { text, problems };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Detects a byte order mark, or a zero in one of the first two bytes, as any Latin letter in UTF-16
 * has.
 */
function isUtf16([first, second]: Uint8Array): boolean {
  const mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return mark || (first === 0 && second !== 0) || (first !== 0 && second === 0);
}
