import { createIndex, close, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adaptIndex } from '@/tools/export/adapt-index';

let files: readonly IndexFile[];

beforeAll(async () => {
  const { index } = await createIndex({});
  await index?.addHTMLFile({
    url: '/episodes/lamps/',
    content: '<html lang="en"><body><h1>Lamps</h1><p>Seven lamps.</p></body></html>',
  });
  const written = await index?.getFiles();
  files = written?.files ?? [];
});

afterAll(() => close());

describe('adapting the index', () => {
  it('matches the files of the installed version of Pagefind', () => {
    const said: string[] = [];
    const adapted = adaptIndex(files, (line) => said.push(line));
    expect(said).toEqual([]);
    expect(adapted).not.toBe(files);
  });

  it.each([
    ['pagefind.js', 'load_index_chunk is somewhere else'],
    ['pagefind-entry.json', '{"languages":{"en":{"hash":"en_1","wasm":null}}}'],
  ])('leaves all files unchanged and prints a notice if %s has another format', (path, content) => {
    const others = files.map((file) =>
      file.path === path ? { ...file, content: Buffer.from(content) } : file,
    );
    const said: string[] = [];
    expect(adaptIndex(others, (line) => said.push(line))).toBe(others);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('This version of Pagefind');
  });
});
