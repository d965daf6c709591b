import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { iconPicture } from '@/lib/images/icon-picture';
import { APPLE_ICON, ICONS, iconOf } from '@/lib/show/icon';

const FOLDER = 'tests/fixtures/show/public';

describe('an icon', () => {
  it.each([...ICONS, APPLE_ICON])('is an opaque square picture: $file', async (icon) => {
    const bytes = await iconPicture(FOLDER, '/artwork.png', icon);
    const { width, height, format, hasAlpha } = await sharp(bytes).metadata();
    expect({ width, height, format, hasAlpha }).toEqual({
      width: icon.pixels,
      height: icon.pixels,
      format: 'png',
      hasAlpha: false,
    });
  });

  it('has no artwork where a system may crop it', async () => {
    const bytes = await iconPicture(FOLDER, '/artwork.png', iconOf('maskable-512.png'));
    const edge = sharp(bytes).extract({ left: 0, top: 0, width: 512, height: 51 });
    const { channels } = await sharp(await edge.toBuffer()).stats();
    expect(channels.map(({ stdev }) => stdev)).toEqual([0, 0, 0]);
  });

  it('fails with the name of a file that is not a picture', async () => {
    await expect(
      iconPicture(FOLDER, '/audio/three-seconds.mp3', iconOf('192.png')),
    ).rejects.toThrow('public/audio/three-seconds.mp3 cannot be read as a picture.');
  });
});
