'use client';

import type { Cover } from '@/lib/episode/cover';
import { HALF_HEIGHT, speechPaths } from '@/lib/transcript/speech-paths';

type CoverPictureProps = { readonly cover: Cover; readonly className?: string };

/** Side of the square, in the units of the drawing: 48 bars and a margin. */
const SIDE = 60;

/**
 * The cover of an episode without a picture. It is decorative: a title beside it says what it
 * shows. A client component, because the flight data of a page is smaller with the letters of a
 * map than with its paths.
 */
export function CoverPicture({ cover: { tone, drawing }, className = '' }: CoverPictureProps) {
  const isSign = typeof drawing === 'string';
  const left = isSign ? SIDE / 2 : (SIDE - drawing.bars.length + 1) / 2;
  return (
    <svg
      aria-hidden="true"
      data-tone={tone}
      viewBox={`${-left} ${-SIDE / 2} ${SIDE} ${SIDE}`}
      className={`cover shrink-0 ${className}`}
    >
      {isSign ? (
        <text y={HALF_HEIGHT / 2} textAnchor="middle">
          {drawing}
        </text>
      ) : (
        speechPaths(drawing).map(({ speaker, d }) => (
          <path key={speaker} data-speaker={speaker ?? undefined} d={d} />
        ))
      )}
    </svg>
  );
}
