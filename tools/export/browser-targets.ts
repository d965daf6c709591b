import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { engineFile } from '@/lib/content/files/engine-folder';

/** The oldest supported browsers; Next reads the same list. */
const { browserslist } = z
  .object({ browserslist: z.array(z.string().regex(/^[a-z]+ \d+(\.\d+)?$/)) })
  .parse(JSON.parse(readFileSync(engineFile('package.json'), 'utf8')));

/** Targets for esbuild, such as `safari16.4`. */
export const SCRIPT_TARGETS: string[] = [
  'es2022',
  ...browserslist.map((one) => one.replace(' ', '')),
];

/** Targets for Lightning CSS, with one byte each for major and minor version. */
export const STYLE_TARGETS: Readonly<Record<string, number>> = Object.fromEntries(
  browserslist.map((one) => {
    const [name = '', version = ''] = one.split(' ');
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return [name, (major << 16) | (minor << 8)];
  }),
);
