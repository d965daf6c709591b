import { describe, expect, it } from 'vitest';
import { mpegNotices } from '@/lib/content/audio/mpeg-notices';
import { walkMpeg } from '@/lib/content/audio/walk-mpeg';
import { MPEG_FILES } from './mpeg-files';

function noticesOf(name: string): string[] {
  const walk = walkMpeg();
  walk.push(MPEG_FILES[name]?.file ?? Buffer.alloc(0));
  const found = walk.end();
  return found === null ? ['no sound'] : mpegNotices(found, 'maps.mp3');
}

describe('a notice about an MP3', () => {
  it('reports a variable bitrate without an index', () => {
    expect(noticesOf('a variable bitrate without an index')).toEqual([
      expect.stringMatching(/^The file has a variable bitrate and no index, .*ffmpeg -i maps\.mp3/),
    ]);
  });

  it('reports an index that contradicts the audio', () => {
    expect(noticesOf('an index of another encoder')).toEqual([
      expect.stringContaining('says that it is 3:55 long, and it has 0:15 of sound.'),
    ]);
    expect(noticesOf('two files in one, each with its tags and its index')).toEqual([
      expect.stringContaining('says that it is 0:13 long, and it has 0:19 of sound.'),
    ]);
  });

  it('reports a file that was copied only in part', () => {
    expect(noticesOf('an end cut off inside a frame')).toEqual([
      expect.stringContaining('Its end is missing: copy or export it again.'),
    ]);
  });

  it.each([
    'a constant bitrate',
    'an index that is right',
    'silence that its encoder added',
    'a large tag with a picture',
    'words before the first frame',
    'tags at the end',
    'MPEG 2.5',
  ])('is not given for %s', (name) => {
    expect(noticesOf(name)).toEqual([]);
  });
});
