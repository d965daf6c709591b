import type { ExcerptPiece } from '@/lib/search/excerpt';

/** Text with its found words marked. The text is rendered as text, so HTML in it has no effect. */
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
