import type { ExcerptPiece } from '@/lib/search/excerpt';

/** Text with what was found in it marked. Text stays text, whatever signs are in it. */
export function Marked({ pieces }: { readonly pieces: readonly ExcerptPiece[] }) {
  return pieces.map(({ text, isHighlighted }, at) =>
    isHighlighted ? (
      <mark key={at} className="found">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
