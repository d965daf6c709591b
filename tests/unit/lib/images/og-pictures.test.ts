import { mkdtemp, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Site } from '@/lib/content/load-site';
import { episode } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';
import { drawableText } from '@/lib/images/drawable-text';
import { drawPicture, type OgPicture } from '@/lib/images/draw-picture';
import { drawTitle } from '@/lib/images/draw-text';
import { fontsReady } from '@/lib/images/fonts';
import { writeOgPictures } from '@/tools/export/write-og-pictures';

const publicFolder = 'tests/fixtures/show/public';

function siteOf(...titles: string[]): Site {
  const episodes = titles.map((title, at) => episode({ title, slug: `episode-${at}` }));
  return { show, episodes, pages: [], leftOut: [], faults: [], notices: [], doubts: [] };
}

describe('pictures for other sites', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-og-'));
  });

  const write = (site: Site) =>
    writeOgPictures(site, join(folder, 'out'), {
      publicFolder,
      cacheFolder: join(folder, 'cache'),
    });

  it('are drawn once for each episode and for the show', async () => {
    expect(await write(siteOf('Old maps', 'Bees'))).toBe(3);
    expect(await write(siteOf('Old maps', 'Bees'))).toBe(0);
    for (const name of ['show', 'episode-0', 'episode-1']) {
      const { width, height, format } = await sharp(join(folder, `out/og/${name}.png`)).metadata();
      expect([width, height, format]).toEqual([1200, 630, 'png']);
    }
  });

  it('are drawn again if their content changes', async () => {
    await write(siteOf('Old maps'));
    const before = await readFile(join(folder, 'out/og/episode-0.png'));
    expect(await write(siteOf('New maps'))).toBe(1);
    expect(await readFile(join(folder, 'out/og/episode-0.png'))).not.toEqual(before);
  });

  it.each([0, 5, 1000])('are drawn again if only %i bytes of one are left', async (length) => {
    const site = siteOf('Old maps');
    await write(site);
    const whole = await readFile(join(folder, 'out/og/episode-0.png'));
    const [cached = ''] = await Promise.all(
      (await readdir(join(folder, 'cache'))).map(async (name) => {
        const bytes = await readFile(join(folder, 'cache', name));
        return bytes.equals(whole) ? [join(folder, 'cache', name)] : [];
      }),
    ).then((found) => found.flat());
    await writeFile(`${cached}.part`, whole.subarray(0, length));
    await rename(`${cached}.part`, cached);
    expect(await write(site)).toBe(1);
    expect(await readFile(join(folder, 'out/og/episode-0.png'))).toEqual(whole);
  });

  it('are kept while builds use them, and deleted after 30 days without use', async () => {
    const cacheFolder = join(await mkdtemp(join(tmpdir(), 'verbatim-og-')), 'cache');
    const build = (...titles: string[]) =>
      writeOgPictures(siteOf(...titles), join(folder, 'out'), { publicFolder, cacheFolder });
    const age = async (names: readonly string[], days: number) => {
      const then = new Date(Date.now() - days * 86_400_000);
      await Promise.all(names.map((name) => utimes(join(cacheFolder, name), then, then)));
    };
    await build('Old maps', 'Bees');
    await writeFile(join(cacheFolder, 'begun.png.123'), 'half a picture');
    const all = await readdir(cacheFolder);

    await age(all, 29);
    await build('Old maps');
    expect(await readdir(cacheFolder)).toEqual(all);

    const ages = await Promise.all(all.map((name) => stat(join(cacheFolder, name))));
    const unused = all.filter((_, at) => Date.now() - (ages[at]?.mtimeMs ?? 0) > 86_400_000);
    expect(unused).toHaveLength(2);

    await age(all, 31);
    expect(await build('Old maps')).toBe(0);
    expect(await readdir(cacheFolder)).toEqual(all.filter((name) => !unused.includes(name)));
    expect(await build('Old maps', 'Bees')).toBe(1);
  });

  it('are drawn for any title', async () => {
    const titles = [
      '</script><b>&amp; "quotes" ]]> $& \u202Eabc \u0000',
      'شلوم سلام دنیا',
      '🎧',
      'a'.repeat(500),
      'long '.repeat(300),
    ];
    expect(await write(siteOf(...titles))).toBe(titles.length);
  });
});

describe('a picture', () => {
  const picture: OgPicture = {
    label: 'Daily',
    title: 'Old maps',
    quote: '',
    foot: 'A show',
    ground: '#204060',
    accent: '#804020',
    artwork: join(publicFolder, 'artwork.png'),
    direction: 'ltr',
  };

  beforeAll(fontsReady);

  it('shares its ground with other pictures, and no text of them', async () => {
    const before = await drawPicture(picture);
    await drawPicture({ ...picture, title: 'A harbour that was moved twice' });
    expect(await drawPicture(picture)).toEqual(before);
  });

  it.each([
    ['ltr', 1000, 100],
    ['rtl', 200, 1100],
  ] as const)('has its panel opposite of the text: %s', async (direction, panel, paper) => {
    const drawn = sharp(await drawPicture({ ...picture, direction }));
    const { data, info } = await drawn.raw().toBuffer({ resolveWithObject: true });
    expect(info.channels).toBe(3);
    const colourAt = (x: number) => [
      ...data.subarray((20 * 1200 + x) * 3, (20 * 1200 + x) * 3 + 3),
    ];
    expect(colourAt(panel)).toEqual([0x20, 0x40, 0x60]);
    expect(colourAt(paper)).toEqual([0xfd, 0xfc, 0xfa]);
  });
});

describe('text of a picture', () => {
  beforeAll(fontsReady);

  it('keeps letters, accents, symbols and solid characters', async () => {
    const text = 'Łódź — “ünïcödé” Привет & <b> ||| I l 1 ■';
    expect(await drawableText(text)).toBe(text);
  });

  it('leaves out characters without a font, and the space around them', async () => {
    // No font has unassigned characters.
    expect(await drawableText('Listen \u{10FFFD} up\u{0378}')).toBe('Listen up');
  });

  it('fits into its area, and a shorter text is larger', async () => {
    const place = { width: 656, height: 320, colour: '#000000' };
    const long = await drawTitle('harbours and maps '.repeat(40), place);
    expect(long?.height).toBeLessThanOrEqual(320);
    const middle = await drawTitle('A harbour that was moved twice within a hundred years', place);
    const one = await drawTitle('A harbour that was moved', place);
    expect((middle?.height ?? 0) / 3).toBeLessThan((one?.height ?? 0) / 1.9);
  });
});
