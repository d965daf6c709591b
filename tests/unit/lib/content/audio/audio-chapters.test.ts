import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audioChapters } from '@/lib/content/audio/audio-chapters';
import { CONSTANT, id3v2, repeat } from '@/tests/support/mpeg-audio';

async function chaptersOf(name: string, file: Buffer) {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  try {
    await writeFile(join(folder, name), file);
    return await audioChapters(join(folder, name), name.slice(-3), 600);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function number(value: number, bytes = 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, Math.max(0, bytes - 6), Math.min(6, bytes));
  return buffer;
}

function id3Frame(id: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(id), number(body.length), Buffer.alloc(2), body]);
}

function chap(id: string, start: number, end: number, title: string | null): Buffer {
  const text = Buffer.concat([Buffer.from([3]), Buffer.from(title ?? '')]);
  const times = [start, end, 0xffffffff, 0xffffffff].map((value) => number(value));
  const name = title === null ? Buffer.alloc(0) : id3Frame('TIT2', text);
  return id3Frame('CHAP', Buffer.concat([Buffer.from(`${id}\0`), ...times, name]));
}

function mp3(...frames: Buffer[]): Buffer {
  return Buffer.concat([id3v2(Buffer.concat(frames)), repeat(CONSTANT, 40)]);
}

function atom(name: string, ...bodies: Buffer[]): Buffer {
  const body = Buffer.concat(bodies);
  return Buffer.concat([number(body.length + 8), Buffer.from(name), body]);
}

const FTYP = atom('ftyp', Buffer.from('M4A \x00\x00\x02\x00'));

function nero(...chapters: (readonly [number, string])[]): Buffer {
  const entries = chapters.map(([seconds, title]) =>
    Buffer.concat([
      number(seconds * 1e7, 8),
      number(Buffer.byteLength(title), 1),
      Buffer.from(title),
    ]),
  );
  const head = Buffer.concat([number(0x01000000), number(0), number(chapters.length, 1)]);
  return atom('udta', atom('chpl', head, ...entries));
}

function textTrack(at: number, titles: readonly string[], eachSeconds: number): Buffer {
  const sizes = titles.map((title) => Buffer.byteLength(title) + 2);
  const table = (name: string, ...values: number[]) =>
    atom(name, number(0), ...values.map((value) => number(value)));
  return Buffer.concat([
    atom('trak', table('tkhd', 0, 0, 1), atom('tref', atom('chap', number(2)))),
    atom(
      'trak',
      table('tkhd', 0, 0, 2),
      atom(
        'mdia',
        table('mdhd', 0, 0, 1000, 0),
        atom('hdlr', number(0), number(0), Buffer.from('text')),
        atom(
          'minf',
          atom(
            'stbl',
            table('stts', 1, titles.length, eachSeconds * 1000),
            table('stsz', 0, titles.length, ...sizes),
            table('stsc', 1, 1, titles.length, 1),
            table('stco', 1, at),
          ),
        ),
      ),
    ),
  ]);
}

describe('chapters in an audio file', () => {
  it('are read from ID3, sorted by time', async () => {
    const file = mp3(
      chap('b', 61_500, 600_000, 'Die Küste'),
      chap('a', 0, 61_500, 'Opening'),
      chap('c', 61_500, 70_000, 'At the same time'),
      chap('d', 700_000, 800_000, 'Behind the end'),
      chap('e', 100_000, 110_000, null),
    );
    expect(await chaptersOf('a.mp3', file)).toEqual([
      { startSeconds: 0, title: 'Opening' },
      { startSeconds: 61.5, title: 'Die Küste' },
    ]);
  });

  it('are read from the list of an MP4, wherever it is in the file', async () => {
    const movie = atom('moov', nero([0, 'Opening'], [61.5, 'Die Küste\n']));
    const expected = [
      { startSeconds: 0, title: 'Opening' },
      { startSeconds: 61.5, title: 'Die Küste' },
    ];
    const sound = atom('mdat', Buffer.alloc(5000));
    expect(await chaptersOf('a.m4a', Buffer.concat([FTYP, movie, sound]))).toEqual(expected);
    expect(await chaptersOf('a.m4b', Buffer.concat([FTYP, sound, movie]))).toEqual(expected);
  });

  it('are read from the text track of an MP4', async () => {
    const titles = ['Opening', 'Die Küste'];
    const texts = titles.map((title) =>
      Buffer.concat([number(Buffer.byteLength(title), 2), Buffer.from(title)]),
    );
    const at = FTYP.length + 8;
    const file = Buffer.concat([
      FTYP,
      atom('mdat', ...texts),
      atom('moov', textTrack(at, titles, 90)),
    ]);
    expect(await chaptersOf('a.m4a', file)).toEqual([
      { startSeconds: 0, title: 'Opening' },
      { startSeconds: 90, title: 'Die Küste' },
    ]);
  });

  it('are none if there is only one, or if the list is cut off', async () => {
    expect(await chaptersOf('a.mp3', mp3(chap('a', 0, 9, 'Everything')))).toEqual([]);
    expect(await chaptersOf('a.mp3', repeat(CONSTANT, 40))).toEqual([]);
    const movie = atom('moov', nero([0, 'Opening'], [61.5, 'The coast']));
    const cut = Buffer.concat([FTYP, movie]).subarray(0, -12);
    expect(await chaptersOf('a.m4a', cut)).toEqual([]);
  });
});
