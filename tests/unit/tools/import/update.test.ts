import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEED, importFolder } from '@/tests/support/import-folder';
import { hashOf } from '@/tools/import/write/hash-of';
import { writeState, type ImportState } from '@/tools/import/write/import-state';

const EPISODE = 'episodes/2015/low-water.md';
const NEXT = FEED.replaceAll('Low water', 'Ebb')
  .replace('length="1234567"', 'length="7654321"')
  .replace('the pools</a>', 'all pools</a>');

async function imported() {
  const folder = await importFolder();
  await folder.feed(FEED);
  return folder;
}

describe('an update', () => {
  it('of an unchanged feed writes nothing', async () => {
    const folder = await imported();
    const before = await folder.files();
    expect((await folder.feed(FEED, { update: true })).code).toBe(0);
    expect((await folder.feed(`${FEED}\n`, { update: true })).code).toBe(0);
    const [state, report] = ['.import/state.json', '.import/report.json'];
    for (const [name, bytes] of await folder.files()) {
      if (!name.startsWith('.import')) expect(bytes).toBe(before.get(name));
    }
    expect([...before.keys()]).toEqual(expect.arrayContaining([state, report]));
  });

  it('of an unchanged feed says nothing of what was never in it', async () => {
    const folder = await imported();
    // As if the host of the audio had said the length.
    const state = JSON.parse(await folder.read('.import/state.json')) as ImportState;
    const { fields } = state.episodes['https://tides.example/?p=2'] ?? {};
    Object.assign(fields ?? {}, { bytes: [hashOf(''), hashOf(6418)] });
    await writeState(folder.into, state);
    const { lines } = await folder.feed(`${FEED}\n`, { update: true });
    expect(lines.join('\n')).not.toContain('It left the feed');
  });

  it('follows the feed, and leaves every other byte as it is', async () => {
    const folder = await imported();
    const before = await folder.read(EPISODE);
    const windows = before
      .replaceAll('\n', '\r\n')
      .replace('bytes: 1234567', 'bytes:   1234567 # by hand');
    await folder.write(EPISODE, `\uFEFF${windows}`);
    await folder.feed(NEXT, { update: true });
    const expected = windows
      .replace('title: Low water', 'title: Ebb')
      .replace('1234567', '7654321')
      .replace('the pools](', 'all pools](');
    expect(await folder.read(EPISODE)).toBe(`\uFEFF${expected}`);
  });

  it('keeps what the author changed, and says so where the feed changed it too', async () => {
    const folder = await imported();
    const mine = (await folder.read(EPISODE))
      .replace('title: Low water', 'title: >-\n  Mine\n  alone')
      .replace('number: 3\n', '')
      .replace('### Links', '### My links');
    await folder.write(EPISODE, mine);
    const { lines } = await folder.feed(NEXT, { update: true });
    expect(await folder.read(EPISODE)).toBe(mine.replace('1234567', '7654321'));
    const both = 'You changed it since the import, and the feed changed it too. Yours stays.';
    expect(lines).toEqual(
      expect.arrayContaining([
        `"Ebb" (2015-10-29)  title: ${both}`,
        `"Ebb" (2015-10-29)  notes: ${both}`,
      ]),
    );
    const aside = await folder.read('.import/theirs/low-water.md');
    expect(aside).toContain('title: Ebb\n');
    expect(aside).toContain('[all pools](');
    // Said once.
    expect((await folder.feed(`${NEXT} `, { update: true })).lines.join()).not.toContain(both);
  });

  it('lets the feed win in the fields that are named', async () => {
    const folder = await imported();
    await folder.write(
      EPISODE,
      (await folder.read(EPISODE)).replace('title: Low water', 'title: Mine # ours'),
    );
    await folder.feed(NEXT, { update: true, theirs: ['title'] });
    expect(await folder.read(EPISODE)).toContain('title: Ebb # ours\n');
  });

  it('keeps a comment inside a value rather than the value of the feed', async () => {
    const folder = await imported();
    const mine = (await folder.read(EPISODE)).replace(
      'title: Low water',
      'title: >- # chosen with care\n  Low water',
    );
    await folder.write(EPISODE, mine);
    const { lines } = await folder.feed(NEXT, { update: true });
    expect(await folder.read(EPISODE)).toContain('title: >- # chosen with care\n  Low water\n');
    expect(lines.join()).toContain('title: You changed it since the import');
  });

  it('adds fields and episodes that are new in the feed', async () => {
    const folder = await imported();
    const season = FEED.replace('<itunes:season>0', '<itunes:season>2').replace(
      'tides-note</guid>',
      'tides-note</guid><enclosure url="https://cdn.example/n.mp3" length="99999"/><itunes:duration>9</itunes:duration>',
    );
    await folder.feed(season, { update: true });
    expect(await folder.read(EPISODE)).toMatch(/feedExtra:\n[^\n]+\nseason: 2\n---\n/);
    expect(await folder.read('episodes/2015/a-note.md')).toContain('title: A note\n');
  });

  it('leaves a deleted file deleted, unless it is asked for', async () => {
    const folder = await imported();
    await rm(join(folder.into, EPISODE));
    await folder.feed(NEXT, { update: true });
    expect([...(await folder.files()).keys()]).not.toContain(EPISODE);
    await folder.feed(NEXT, { update: true, again: true });
    expect(await folder.read(EPISODE)).toContain('title: Ebb\n');
  });

  it('keeps the file and the old guid of an episode with a new one', async () => {
    const folder = await imported();
    const { lines } = await folder.feed(FEED.replaceAll('tides-3</guid>', 'new-3</guid>'), {
      update: true,
    });
    expect(await folder.read(EPISODE)).toContain('guid: tides-3\n');
    expect(lines.join()).toContain('guid: The feed has a new one, "new-3". The old one stays');
  });

  it('makes a new file for an episode with the title and day of another', async () => {
    const folder = await imported();
    const other = FEED.replace(
      '<item>',
      '<item><title>Low water</title><guid>tides-4</guid><pubDate>Thu, 29 Oct 2015 18:00:00 EDT</pubDate><enclosure url="https://cdn.example/4.mp3" length="44444"/><itunes:duration>9</itunes:duration></item><item>',
    );
    await folder.feed(other, { update: true });
    expect(await folder.read(EPISODE)).toContain('guid: tides-3');
    expect(await folder.read('episodes/2015/low-water-2.md')).toContain('guid: tides-4');
  });

  it('says once that an episode left the feed', async () => {
    const folder = await imported();
    const items = FEED.match(/<item>[\s\S]*?<\/item>/g) ?? [];
    const fewer = FEED.replace(items[0] ?? '', '').replace(items.at(-1) ?? '', '');
    expect((await folder.feed(fewer, { update: true })).lines.join()).toContain(
      'file: It left the feed. 2015/low-water.md stays.',
    );
    expect((await folder.feed(`${fewer} `, { update: true })).lines.join()).not.toContain(
      'It left the feed',
    );
    expect(await folder.read(EPISODE)).toContain('title: Low water');
  });

  it('without pictures leaves those of episodes as they are', async () => {
    const image = '<itunes:image href="https://tides.example/3.png"/>';
    const chapter = FEED.replace(
      'title="Sand"',
      'title="Sand" image="https://tides.example/s.png"',
    );
    const withPicture = chapter.replace('<itunes:duration>12:34', `${image}<itunes:duration>12:34`);
    const bare = await importFolder();
    await bare.feed(withPicture);
    expect(await bare.read(EPISODE)).not.toContain('.png');

    const folder = await importFolder();
    await folder.feed(withPicture, { noPictures: false });
    const before = await folder.read(EPISODE);
    expect(before).toContain('image: https://tides.example/3.png\n');
    expect(before).toContain('image: https://tides.example/s.png\n');
    const { lines } = await folder.feed(`${withPicture}\n`, { update: true });
    expect(await folder.read(EPISODE)).toBe(before);
    expect(lines.join()).not.toContain('image:');
  });

  it('needs an import', async () => {
    expect(await (await importFolder()).feed(FEED, { update: true })).toMatchObject({ code: 2 });
  });
});
