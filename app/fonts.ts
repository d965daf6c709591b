import localFont from 'next/font/local';

/**
 * The serif of the transcript, in one weight and for Latin script: 20 kB. Headings use
 * the same weight in a larger size; controls use the system's sans-serif. The font
 * loads after the first paint: docs/decisions/0006 has the figures.
 */
export const serif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  variable: '--font-serif',
  display: 'swap',
  preload: false,
  weight: '400',
  // app/fonts.css defines a fallback for each system.
  adjustFontFallback: false,
});
