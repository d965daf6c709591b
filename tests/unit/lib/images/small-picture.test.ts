import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { smallPicture } from '@/lib/images/small-picture';

const PUBLIC = 'tests/fixtures/show/public';

describe('a small picture', () => {
  it('is a small square of 352 pixels', async () => {
    const picture = await smallPicture(PUBLIC, '/artwork.png', 352);
    const { format, width, height } = await sharp(picture).metadata();
    expect([format, width, height]).toEqual(['webp', 352, 352]);
    expect(picture.length).toBeLessThan(30_000);
  });

  it('fails with the name of a file that is not a picture', async () => {
    await expect(smallPicture(PUBLIC, '/audio/three-seconds.mp3', 96)).rejects.toThrow(
      'public/audio/three-seconds.mp3 cannot be read as a picture.',
    );
  });
});
