/** Letters on a line of a phone. */
const LETTERS = 32;

/** How many lines a text takes on a phone, about. */
export function linesOf(html: string): number {
  const blocks = html.split(/<\/(?:p|li|h[1-6]|tr|pre|blockquote)>|<br\s*\/?>/i);
  const lengths = blocks.map((block) => block.replace(/<[^>]*>/g, '').trim().length);
  return lengths.reduce((lines, length) => lines + Math.ceil(length / LETTERS), 0);
}
