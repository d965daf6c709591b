/**
 * The icons of the embedded player, with a view box of 24 by 24. They are written here
 * because importing lucide makes a build read its whole index.
 */
const STROKE =
  'fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"';

export const PLAY = svg('play', '<path d="M8 4.8v14.4L19.5 12z" fill="currentColor"/>');

export const PAUSE = svg(
  'pause',
  '<path d="M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" fill="currentColor"/>',
);

export const SPINNER = svg(
  'spinner',
  '<path d="M12 3a9 9 0 1 0 9 9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"/>',
);

export const SOUND = svg(
  'sound',
  `<path ${STROKE} d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"/>`,
);

export const MUTED = svg(
  'muted',
  `<path ${STROKE} d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5"/>`,
);

export const CONTENTS = svg(
  'contents',
  `<path ${STROKE} d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01"/>`,
);

export const TRANSCRIPT = svg(
  'transcript',
  `<path ${STROKE} d="M4 6h16M4 10.5h16M4 15h16M4 19.5h9"/>`,
);

/** A circular arrow with the number of seconds inside. */
export function skipDrawing(seconds: number): string {
  const turn = seconds < 0 ? '' : ' transform="matrix(-1 0 0 1 24 0)"';
  return svg(
    'skip',
    `<g${turn}><path ${STROKE} d="M4.2 7.5A9 9 0 1 1 3 12M3.6 3v4.6h4.6"/></g><text x="12" y="15" text-anchor="middle" font-size="7.5" font-weight="600" fill="currentColor">${Math.abs(seconds)}</text>`,
  );
}

function svg(name: string, inside: string): string {
  return `<svg class="sign ${name}-sign" viewBox="0 0 24 24" aria-hidden="true">${inside}</svg>`;
}
