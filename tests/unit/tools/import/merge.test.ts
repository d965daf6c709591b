import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEED, importFolder } from '@/tests/support/import-folder';

const EPISODE = 'episodes/2015/low-water.md';
const MERGE = { update: true, merge: true };
const feedWith = (...paragraphs: readonly string[]) =>
  FEED.replace(
    /<!\[CDATA\[<h1>[\s\S]*?\]\]>/,
    `<![CDATA[${paragraphs.map((one) => `<p>${one}</p>`).join('')}]]>`,
  );
const OLD = feedWith('Sand.', 'Rocks.', 'Weed.');
const NEW = feedWith('Sand.', 'Rocks.', 'Weed and shells.');
const MERGED = 'notes: You changed them since the import, and the feed changed them too. Merged.';
const BOTH = 'You changed it since the import, and the feed changed it too. Yours stays.';

async function imported(edit: (text: string) => string) {
  const folder = await importFolder();
  await folder.feed(OLD);
  const mine = edit(await folder.read(EPISODE));
  await folder.write(EPISODE, mine);
  return { folder, mine };
}

const fixed = (text: string) => text.replace('Sand.', 'Sand, and mud.');

describe('--merge', () => {
  it('puts changes of the author and of the feed together', async () => {
    const { folder, mine } = await imported(fixed);
    const { lines } = await folder.feed(NEW, MERGE);
    expect(await folder.read(EPISODE)).toBe(mine.replace('Weed.', 'Weed and shells.'));
    expect(lines.join('\n')).toContain(MERGED);
    expect(lines).toContainEqual(expect.stringMatching(/ 1 updated, .*; notes of 1 merged\.$/));
    expect([...(await folder.files()).keys()].join()).not.toContain('theirs');
    const before = await folder.files();
    await folder.feed(NEW, MERGE);
    expect(await folder.files()).toEqual(before);
  });

  it('compares with the feed of the last import each time', async () => {
    const { folder, mine } = await imported(fixed);
    await folder.feed(NEW, MERGE);
    await folder.feed(feedWith('Sand.', 'Rocks and crabs.', 'Weed and shells.'), MERGE);
    expect(await folder.read(EPISODE)).toBe(
      mine.replace('Weed.', 'Weed and shells.').replace('Rocks.', 'Rocks and crabs.'),
    );
  });

  it('keeps line ends of Windows and a byte order mark', async () => {
    const { folder, mine } = await imported(
      (text) => `\uFEFF${fixed(text).replaceAll('\n', '\r\n')}`,
    );
    await folder.feed(NEW, MERGE);
    expect(await folder.read(EPISODE)).toBe(mine.replace('Weed.', 'Weed and shells.'));
  });

  it('leaves every byte of the author where both changed one place', async () => {
    const { folder, mine } = await imported((text) => text.replace('Weed.', 'Weed, green.'));
    const { lines } = await folder.feed(NEW, MERGE);
    expect(await folder.read(EPISODE)).toBe(mine);
    expect(lines.join('\n')).toContain(`notes: ${BOTH}`);
    expect(lines.join('\n')).not.toContain('erged');
    expect(await folder.read('.import/theirs/low-water.md')).toContain('Weed and shells.');
    for (const [, content] of await folder.files()) expect(content).not.toMatch(/<<<<<<<|>>>>>>>/);
    // The place that both changed is compared with the same text next time.
    await folder.write(EPISODE, fixed(mine).replace('Weed, green.', 'Weed.'));
    await folder.feed(feedWith('Sand.', 'Rocks.', 'Weed and crabs.'), MERGE);
    expect(await folder.read(EPISODE)).toContain('Sand, and mud.\n\nRocks.\n\nWeed and crabs.\n');
  });

  it('does nothing by itself, and only to notes', async () => {
    const { folder, mine } = await imported((text) =>
      fixed(text).replace('title: Low water', 'title: Mine'),
    );
    const next = NEW.replaceAll('Low water', 'Ebb');
    const other = await imported(() => mine);
    const { lines } = await other.folder.feed(next, { update: true });
    expect(await other.folder.read(EPISODE)).toBe(mine);
    expect(lines.join('\n')).toContain(`notes: ${BOTH}`);
    await folder.feed(next, MERGE);
    const text = await folder.read(EPISODE);
    expect(text).toContain('title: Mine\n');
    expect(text).toContain('Weed and shells.');
  });

  it('gives way to --theirs notes', async () => {
    const { folder } = await imported(fixed);
    await folder.feed(NEW, { ...MERGE, theirs: ['notes'] });
    expect(await folder.read(EPISODE)).toContain('\nSand.\n\nRocks.\n\nWeed and shells.\n');
  });

  it('leaves notes as they are whose last version is not known', async () => {
    const { folder, mine } = await imported(fixed);
    await rm(join(folder.into, '.import/notes'), { recursive: true });
    const { lines } = await folder.feed(NEW, MERGE);
    expect(await folder.read(EPISODE)).toBe(mine);
    expect(lines.join('\n')).toContain(`notes: ${BOTH}`);
  });

  it('works for an import of an earlier version after its next update', async () => {
    const folder = await importFolder();
    await folder.feed(OLD);
    await rm(join(folder.into, '.import/notes'), { recursive: true });
    await folder.feed(`${OLD}\n`, { update: true });
    await folder.write(EPISODE, fixed(await folder.read(EPISODE)));
    await folder.feed(NEW, MERGE);
    expect(await folder.read(EPISODE)).toContain('Sand, and mud.\n\nRocks.\n\nWeed and shells.\n');
  });

  it('writes nothing with --dry-run', async () => {
    const { folder } = await imported(fixed);
    const before = await folder.files();
    const { lines } = await folder.feed(NEW, { ...MERGE, dryRun: true });
    expect(lines.join('\n')).toContain(MERGED);
    expect(await folder.files()).toEqual(before);
  });

  it('needs --update', async () => {
    const { root, into, files } = await importFolder();
    const args = ['--import', 'tsx', 'tools/import.ts', join(root, 'feed.xml'), '--into', into];
    const ended = spawnSync(process.execPath, [...args, '--merge'], { encoding: 'utf8' });
    const stderr = '--merge: It merges notes of an earlier import. Add --update.\n';
    expect(ended).toMatchObject({ status: 2, stdout: '', stderr });
    expect(await files().catch(() => null)).toBeNull();
  });
});
