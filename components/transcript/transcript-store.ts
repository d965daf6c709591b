/**
 * Hands a transcript's HTML from the page, which knows it, to the client
 * component that writes it, without passing it as a prop: Next repeats props in
 * the page's flight data, and the text would be sent twice.
 *
 * Both render in one process, so a global that both bundles share will do. In
 * the browser it is empty.
 */
const KEY = Symbol.for('verbatim.transcripts');

type Shared = typeof globalThis & { [KEY]?: Map<string, string> };

function transcripts(): Map<string, string> {
  // TypeScript cannot know of our own key on the global object.
  return ((globalThis as Shared)[KEY] ??= new Map());
}

export function putTranscript(slug: string, html: string): void {
  transcripts().set(slug, html);
}

/** @returns The HTML, or an empty string in a browser, which has it in the page. */
export function getTranscript(slug: string): string {
  return typeof window === 'undefined' ? (transcripts().get(slug) ?? '') : '';
}
