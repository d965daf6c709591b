/**
 * Passes a transcript's HTML from the page, which knows it, to the client component
 * that renders it, without a prop: Next repeats props in the page's flight data, which
 * would send the text twice.
 *
 * Both render in one process, so a global can connect the two bundles. In a browser it
 * holds the texts that were read during this visit.
 */
const KEY = Symbol.for('verbatim.transcripts');

type Shared = typeof globalThis & { [KEY]?: Map<string, string> };

function transcripts(): Map<string, string> {
  // TypeScript does not know our key on the global object.
  return ((globalThis as Shared)[KEY] ??= new Map());
}

export function putTranscript(slug: string, html: string): void {
  transcripts().set(slug, html);
}

/** Number of texts that a browser keeps for going back. */
const KEPT = 8;

/** Keeps the text of an episode in the browser, for a return to its page. */
export function keepTranscript(slug: string, html: string): void {
  const kept = transcripts();
  kept.delete(slug);
  kept.set(slug, html);
  const oldest = kept.keys().next().value;
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/**
 * @returns The HTML, or an empty string. In that case a loaded page contains the text
 *   already, and a page reached by navigation for the first time has to fetch it.
 */
export function getTranscript(slug: string): string {
  return transcripts().get(slug) ?? '';
}
