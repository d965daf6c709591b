import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Files that Next compiles, and all that they import. */
async function compiledFor(mode: 'development' | 'production'): Promise<string[]> {
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' });
  const { metafile } = await build({
    entryPoints: files.filter((file) => file.endsWith('.tsx')).map((file) => join('app', file)),
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
    bundle: true,
    packages: 'external',
    external: ['*.css'],
    platform: 'node',
    format: 'esm',
    outdir: 'unused',
    metafile: true,
    write: false,
  });
  return Object.keys(metafile.inputs);
}

const READER = ['lib/content/load-site.ts', 'lib/content/markdown/read-body.ts'];

it('contains the reader of content only for development', async () => {
  expect(await compiledFor('development')).toEqual(expect.arrayContaining(READER));
  const production = await compiledFor('production');
  expect(production).toContain('lib/content/site.ts');
  expect(READER.filter((file) => production.includes(file))).toEqual([]);
});
