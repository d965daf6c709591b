const RUNTIME = /<script\b[^>]*\bid="verbatim-runtime"[^>]*>([\s\S]*?)<\/script>/;

/** Share of the data for Next's runtime in a page's HTML, from 0 to 1. */
export function flightShare(html: string): number {
  const block = RUNTIME.exec(html)?.[1] ?? '';
  return Buffer.byteLength(block) / Buffer.byteLength(html);
}
