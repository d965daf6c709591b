/**
 * Characters that stand for something else inside the tree, from parsing to output.
 * Unicode reserves them for such use, so no text has them (`withoutStandIns`).
 */
const SIGNS = new Map([
  ['*', '\uFDD0'],
  ['_', '\uFDD1'],
  ['-', '\uFDD2'],
  ['#', '\uFDD3'],
]);
const LETTERS = new Map([...SIGNS].map(([sign, standIn]) => [standIn, sign]));

/** Around a time stamp. */
export const STAMP_START = '\uFDD8';
export const STAMP_END = '\uFDD9';
/** In place of a sign such as `>>`, at the start of a line, after which another person speaks. */
export const TURN = '\uFDDA';

/** A source without characters that mean something inside the tree. */
export function withoutStandIns(source: string): string {
  return source.replaceAll(/[\uFDD0-\uFDEF]/g, '\uFFFD');
}

/** Signs as letters: the repair leaves them alone, and `withSigns` shows them. */
export function asLetters(signs: string): string {
  return signs.replaceAll(/[*_#-]/g, (sign) => SIGNS.get(sign) ?? sign);
}

/** The author's own characters again; signs of a turn are not shown. */
export function withMarkers(text: string): string {
  return text
    .replaceAll(/[\uFDD0-\uFDD3]/g, (letter) => LETTERS.get(letter) ?? letter)
    .replaceAll(/\uFDDA\s?/g, '');
}

const RUNS = [...SIGNS].map(
  ([sign, letter]) => new RegExp(`[${sign}]*${letter}[${sign}${letter}]*`, 'g'),
);

/** Where one sign of a run is a letter, all of them are: `\---` is three hyphens. */
export function withWholeLetters(text: string): string {
  if (!/[\uFDD0-\uFDD3]/.test(text)) return text;
  return RUNS.reduce((whole, run) => whole.replaceAll(run, asLetters), text);
}
