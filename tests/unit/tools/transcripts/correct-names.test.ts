import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { correctNames } from '@/tools/transcripts/correct-names';
import { readNamesFile } from '@/tools/transcripts/names-file';

const SHOW = `title: Bees
description: Bees.
language: en
url: https://example.org
author: Ada
artwork: /artwork.png
`;
const HEAD =
  '\uFEFF---\r\ntitle: Johanna # Johanna\r\ndate: 2026-06-22\r\naudio: /audio/a.mp3\r\n---\r\n';
const BODY = `Johanna in the notes.\r\n\r\n## Transcript\r\n\r\n**Speaker 1:** Here is Johanna.\r\n\r\n**Speaker 2:** Speaker 1: is no name here.\r\n`;

async function run(names: string, answers: string[] | null, body = BODY) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-names-'));
  await mkdir(join(folder, 'episodes'));
  const file = join(folder, 'episodes/maps.md');
  await writeFile(join(folder, 'show.yaml'), SHOW);
  await writeFile(join(folder, 'names.yaml'), names);
  await writeFile(file, HEAD + body);
  const lines: string[] = [];
  const left = [...(answers ?? [])];
  const code = await correctNames(folder, [], await readNamesFile(folder), {
    print: (line) => lines.push(line.replaceAll(`${folder}/`, '')),
    ask: answers === null ? null : () => Promise.resolve(left.shift() ?? 'q'),
  });
  return { code, lines, text: await readFile(file, 'utf8') };
}

describe('npm run names', () => {
  it('changes names below the heading only, and no other byte', async () => {
    const { text, lines } = await run('Joanna: [Johanna]\n', null);
    expect(text).toBe(HEAD + BODY.replace('is Johanna', 'is Joanna'));
    expect(lines).toEqual([
      'episodes/maps.md:10  Johanna → Joanna',
      '    **Speaker 1:** Here is Johanna.',
      '1 name in 1 episode changed.',
    ]);
  });

  it('renames speakers where they speak', async () => {
    const { text } = await run('speakers: {Speaker 1: Ada Byron}\n', null);
    expect(text).toBe(HEAD + BODY.replace('**Speaker 1:**', '**Ada Byron:**'));
  });

  it('renames speakers of one episode otherwise', async () => {
    const names = 'speakers:\n  Speaker 1: Ada\n  maps: {Speaker 1: Bea}\n';
    expect((await run(names, null)).text).toContain('**Bea:** Here');
  });

  it('asks, and takes no for an answer', async () => {
    expect((await run('Joanna: [Johanna]\n', ['x', 's'])).text).toBe(HEAD + BODY);
    expect((await run('Joanna: [Johanna]\n', ['a'])).text).toContain('is Joanna');
    expect((await run('Joanna: [Johanna]\n', ['q'])).lines.at(-1)).toBe('Nothing was changed.');
  });

  it('refuses a new name that would be read as text', async () => {
    const { text, code, lines } = await run(
      'speakers: {Speaker 1: "see: the, old woman. Of the mill"}\n',
      null,
    );
    expect(code).toBe(1);
    expect(text).toBe(HEAD + BODY);
    expect(lines[0]).toContain('would be read as a part of the text');
  });

  it.each([
    ['Joanna: Johanna\n', 'names.yaml:1  Joanna: Got "Johanna". Write a list of misheard forms'],
    ['speakers: [a]\n', 'names.yaml:1  speakers: Got a list. Write a name for each speaker'],
  ])('reports a problem of names.yaml: %s', async (names, message) => {
    await expect(run(names, null)).rejects.toThrow(message);
  });
});
