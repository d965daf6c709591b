import localFont from 'next/font/local';

/**
 * The transcript's serif, in one weight and the Latin script: 20 kB. Headings
 * use the same weight in a larger size; controls use the system's own sans. It
 * is asked for after the first paint: docs/decisions/0006 has the figures.
 */
export const serif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  variable: '--font-serif',
  display: 'swap',
  preload: false,
  weight: '400',
  // app/fonts.css has one for each system.
  adjustFontFallback: false,
});
