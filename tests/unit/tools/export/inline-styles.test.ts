import { mkdtemp, mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inlineStyles, stylesIn } from '@/tools/export/inline-styles';

const PAGE = `<head><link rel="stylesheet" href="/show/_next/a.css" data-precedence="next"/><title>A</title></head>`;

async function exportWith(css: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, '_next'));
  await writeFile(join(folder, '_next/a.css'), css);
  return folder;
}

describe('inlining styles', () => {
  it('inserts the text of the sheet before its disabled link', async () => {
    const folder = await exportWith('body{content:"$&"}\n');
    expect(await inlineStyles(PAGE, stylesIn(folder, '/show'))).toBe(
      `<head><style>body{content:"$&"}</style><link rel="stylesheet" href="/show/_next/a.css" data-precedence="next" disabled=""/><title>A</title></head>`,
    );
  });

  it('makes addresses in the sheet relative to the page', async () => {
    const folder = await exportWith('a{src:url(../f.woff2)}b{src:url(/g.png)}');
    expect(await stylesIn(folder, '/show')('/show/_next/a.css')).toBe(
      'a{src:url(/show/f.woff2)}b{src:url(/g.png)}',
    );
  });

  it('throws for a sheet that would end its own element', async () => {
    const folder = await exportWith('a{content:"</style>"}');
    await expect(inlineStyles(PAGE, stylesIn(folder, '/show'))).rejects.toThrow('end its own');
  });
});
