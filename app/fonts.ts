import localFont from 'next/font/local';

/**
 * The transcript's serif, in one weight and the Latin script: 20 kB. Headings
 * use the same weight in a larger size; controls use the system's own sans.
 */
export const serif = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
  variable: '--font-serif',
  display: 'swap',
  weight: '400',
  adjustFontFallback: 'Times New Roman',
});
