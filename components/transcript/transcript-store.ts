/**
 * Hands a transcript's HTML from the page, which knows it, to the client
 * component that writes it, without passing it as a prop: Next repeats props in
 * the page's flight data, and the text would be sent twice.
 *
 * Both render in one process, so a global that both bundles share will do. In
 * a browser it has the texts that were read in this visit.
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

/** Texts that a browser keeps for the way back: enough for a walk through some episodes. */
const KEPT = 8;

/** For a browser that has read the text of an episode, and may come back to its page. */
export function keepTranscript(slug: string, html: string): void {
  const kept = transcripts();
  kept.delete(slug);
  kept.set(slug, html);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/**
 * @returns The HTML, or an empty string: a page that was loaded has it already, and
 *   one that was gone to for the first time has to fetch it.
 */
export function getTranscript(slug: string): string {
  return transcripts().get(slug) ?? '';
}
