import { describe, expect, it } from 'vitest';
import { feedServer } from '@/tests/support/feed-server';
import { durationIn, probeAudio } from '@/tools/import/net/probe-audio';

/** A frame of 417 bytes at 128 kbit/s and 44,100 Hz, again and again. */
function sound(bytes: number, header = 0xfffb9000): Buffer {
  const audio = Buffer.alloc(bytes);
  for (let at = 0; at + 417 <= bytes; at += 417) audio.writeUInt32BE(header, at);
  return audio;
}

describe('the length of remote audio', () => {
  it('is read from its beginning and its size', async () => {
    const audio = sound(400_000);
    await using server = await feedServer({
      '/a.mp3': (request, response) => {
        const [, to = ''] = /bytes=0-(\d+)/.exec(request.headers.range ?? '') ?? [];
        if (to === '') response.writeHead(200, { 'content-length': '400000' }).end();
        else {
          const range = { 'content-range': `bytes 0-${to}/400000` };
          response.writeHead(206, range).end(audio.subarray(0, Number(to) + 1));
        }
      },
    });
    expect(await probeAudio(`${server.url}/a.mp3`, true, new Set())).toEqual({
      bytes: 400_000,
      duration: 25,
      why: null,
    });
  });

  it('is not guessed for a variable bitrate without an index', () => {
    const audio = sound(4170);
    // 192 kbit/s.
    audio.writeUInt32BE(0xfffbb000, 417 * 3);
    expect(durationIn(audio, 400_000)).toBeNull();
  });

  it('is unknown where no host answers, which is asked once', async () => {
    const unreachable = new Set<string>();
    const first = await probeAudio('https://none.invalid/a.mp3', false, unreachable);
    expect(first).toMatchObject({ bytes: null, duration: null });
    expect([...unreachable]).toEqual(['none.invalid']);
    const second = await probeAudio('https://none.invalid/b.mp3', false, unreachable);
    expect(second.why).toBe('Its host did not answer before.');
  });
});
