import { decodeHtml } from '@/tools/import/notes/plain-html';

/** Text on one line, without the characters that our fields refuse. */
export function oneLine(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A title: entities are decoded once more, unless that makes a tag. */
export function titleText(text: string): string {
  const line = oneLine(text);
  if (!/&(?:#\w+|[a-z]\w*);/i.test(line)) return line;
  const again = oneLine(decodeHtml(line));
  return again.includes('<') && !line.includes('<') ? line : again;
}
