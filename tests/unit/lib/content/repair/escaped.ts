import fc from 'fast-check';
import { machineWritten } from './machine-written';

/** Escaped markers between letters that occur nowhere else, with their form on the page. */
const PIECES: readonly (readonly [source: string, shown: string])[] = [
  ['zq\\*\\*qz', 'zq**qz'],
  ['zq \\*\\*\\*\\* qz', 'zq **** qz'],
  ['zq \\_\\_init\\_\\_ qz', 'zq __init__ qz'],
  ['zq \\*\\*bold\\*\\* qz', 'zq **bold** qz'],
  ['zq \\-\\-\\- qz', 'zq --- qz'],
  ['zq \\--- qz', 'zq --- qz'],
  ['zq \\#\\# qz', 'zq ## qz'],
  ['zq &#42;&#x2A;&ast; qz', 'zq *** qz'],
  ['zq &lowbar;&#95; qz', 'zq __ qz'],
  ['zq/\\*\\*/\\*.qz', 'zq/**/*.qz'],
];
/** Such a piece in the text of a page. */
export const ESCAPED = /zq.*?qz/g;

/** A machine-written script with escaped markers. */
export const withEscapes = fc
  .array(fc.tuple(machineWritten, fc.constantFrom(...PIECES)), { minLength: 1, maxLength: 4 })
  .map((parts) => ({
    source: parts.map(([script, [source]]) => `${script} ${source} so.\n\n`).join(''),
    shown: parts.map(([, [, shown]]) => shown),
  }));
