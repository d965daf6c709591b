import type { KeptPassage } from './kept-passage';

/** The passages as Markdown, by episode. */
export function passagesMarkdown(
  passages: readonly KeptPassage[],
  labelOf: (passage: KeptPassage) => string,
  linkOf: (passage: KeptPassage) => string,
): string {
  const byTrack = new Map<string, KeptPassage[]>();
  for (const passage of passages) {
    byTrack.set(passage.trackId, [...(byTrack.get(passage.trackId) ?? []), passage]);
  }
  const parts = [...byTrack.values()].map((ofTrack) => {
    const quotes = ofTrack
      .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
      .map((one) => `> ${escaped(one.text)}\n>\n> — [${escaped(labelOf(one))}](${linkOf(one)})\n`);
    return [`## ${escaped(ofTrack[0]?.title ?? '')}\n`, ...quotes].join('\n');
  });
  return parts.join('\n');
}

/** Escapes what Markdown would take for markup. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|]/g, '\\$&').replaceAll(/\s+/g, ' ');
}
