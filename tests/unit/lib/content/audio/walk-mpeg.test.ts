import { describe, expect, it } from 'vitest';
import { walkMpeg } from '@/lib/content/audio/walk-mpeg';
import { MPEG_FILES } from './mpeg-files';

function walk(file: Buffer, pieceBytes = file.length) {
  const counting = walkMpeg();
  for (let at = 0; at < file.length; at += pieceBytes) {
    counting.push(file.subarray(at, at + pieceBytes));
  }
  return counting.end();
}

describe('the length of an MP3', () => {
  it.each(Object.entries(MPEG_FILES))('equals that of a decoder: %s', (_, { file, seconds }) => {
    expect(Math.abs((walk(file)?.seconds ?? 0) - seconds)).toBeLessThan(0.05);
  });

  it.each(Object.entries(MPEG_FILES))('does not depend on the pieces: %s', (_, { file }) => {
    const whole = walk(file);
    expect(walk(file, 4099)).toEqual(whole);
  });

  it('is unknown if there is no frame', () => {
    expect(walk(Buffer.from('<!doctype html><title>404</title>'.repeat(99)))).toBeNull();
    expect(walk(Buffer.alloc(0))).toBeNull();
    expect(walk(Buffer.alloc(100_000))).toBeNull();
  });
});
