const RUNTIME = /<script\b[^>]*\bid="verbatim-runtime"[^>]*>([\s\S]*?)<\/script>/;

/** How much of a page's HTML is what Next needs to wake it, from 0 to 1. */
export function flightShare(html: string): number {
  const block = RUNTIME.exec(html)?.[1] ?? '';
  return Buffer.byteLength(block) / Buffer.byteLength(html);
}
