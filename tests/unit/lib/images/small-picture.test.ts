import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { smallPictures } from '@/lib/images/small-picture';

const PUBLIC = 'tests/fixtures/show/public';

/** A public folder with an artwork of 16 bits for each of its channels. */
async function folderWith(channels: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-small-'));
  const background = { r: 90, g: 120, b: 60, alpha: channels === 4 ? 0.5 : 1 };
  const [width, height] = [800, 600];
  const drawn = sharp({ create: { width, height, channels: channels === 4 ? 4 : 3, background } });
  const artwork = drawn.toColourspace(channels === 1 ? 'grey16' : 'rgb16');
  await writeFile(join(folder, 'artwork.png'), await artwork.png().toBuffer());
  return folder;
}

describe('a small picture', () => {
  it.each([1, 3, 4])('is a small square of a picture with %i channels', async (channels) => {
    const pictures = await smallPictures(await folderWith(channels), '/artwork.png', [96, 352]);
    expect([...pictures.keys()]).toEqual([96, 352]);
    const files = [...pictures.values()];
    const scaled = await Promise.all(files.map((file) => sharp(file).metadata()));
    expect(scaled.map(({ format }) => format)).toEqual(['webp', 'webp']);
    expect(scaled.map(({ width, height }) => [width, height])).toEqual([
      [96, 96],
      [352, 352],
    ]);
    expect(scaled.map(({ hasAlpha }) => hasAlpha)).toEqual([channels === 4, channels === 4]);
  });

  it('fails with the name of a file that is not a picture', async () => {
    await expect(smallPictures(PUBLIC, '/audio/three-seconds.mp3', [96])).rejects.toThrow(
      'public/audio/three-seconds.mp3 cannot be read as a picture.',
    );
  });
});
