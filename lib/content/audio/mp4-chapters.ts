import { open, type FileHandle } from 'node:fs/promises';
import type { AudioChapter } from '@/lib/episode/episode';
import { atomBodies, numbersIn, readAt, readMovie } from './mp4-atoms';

/**
 * Chapters of an MP4 file: the `chpl` list that Nero introduced, otherwise the text track
 * that Apple's players read.
 *
 * @returns An empty list if there are none, or if they cannot be read.
 */
export async function mp4Chapters(path: string): Promise<AudioChapter[]> {
  const file = await open(path);
  try {
    const movie = await readMovie(file);
    if (movie === null) return [];
    const listed = atomBodies(movie, 'udta', 'chpl')[0];
    const chapters = listed === undefined ? [] : neroChapters(listed);
    return chapters.length > 0 ? chapters : await trackChapters(file, movie);
  } catch (error) {
    if (error instanceof RangeError) return []; // A table is shorter than its header says.
    throw error;
  } finally {
    await file.close();
  }
}

function neroChapters(list: Buffer): AudioChapter[] {
  const chapters: AudioChapter[] = [];
  // Version, flags, four unused bytes in version 1, and the number of chapters.
  let at = list[0] === 0 ? 4 : 8;
  const count = list.readUInt8(at);
  at += 1;
  for (let done = 0; done < count; done += 1) {
    // The unit is 100 nanoseconds.
    const startSeconds = Number(list.readBigUInt64BE(at)) / 1e7;
    const length = list.readUInt8(at + 8);
    chapters.push({ startSeconds, title: list.toString('utf8', at + 9, at + 9 + length) });
    at += 9 + length;
  }
  return chapters;
}

async function trackChapters(file: FileHandle, movie: Buffer): Promise<AudioChapter[]> {
  const tracks = atomBodies(movie, 'trak');
  const named = tracks.flatMap((track) => atomBodies(track, 'tref', 'chap')).flatMap(numbersIn);
  const track = tracks.find((one) => {
    const id = idOf(one);
    const isText = atomBodies(one, 'mdia', 'hdlr')[0]?.toString('latin1', 8, 12) === 'text';
    return isText && id !== null && named.includes(id);
  });
  if (track === undefined) return [];
  const [tables] = atomBodies(track, 'mdia', 'minf', 'stbl');
  const [media] = atomBodies(track, 'mdia', 'mdhd');
  if (tables === undefined || media === undefined) return [];
  const timeScale = media.readUInt32BE(media[0] === 1 ? 20 : 12);
  const starts = sampleStarts(tables);
  const chapters: AudioChapter[] = [];
  for (const [index, at] of sampleOffsets(tables).entries()) {
    const length = (await readAt(file, at, 2)).readUInt16BE(0);
    const title = (await readAt(file, at + 2, length)).toString('utf8');
    chapters.push({ startSeconds: (starts[index] ?? 0) / timeScale, title });
  }
  return chapters;
}

function idOf(track: Buffer): number | null {
  const head = atomBodies(track, 'tkhd')[0];
  return head === undefined ? null : head.readUInt32BE(head[0] === 1 ? 20 : 12);
}

/** The numbers of a table after its version and flags. */
function tableOf(tables: Buffer, name: string): number[] {
  return numbersIn((atomBodies(tables, name)[0] ?? Buffer.alloc(4)).subarray(4));
}

function sampleStarts(tables: Buffer): number[] {
  const [, ...runs] = tableOf(tables, 'stts');
  const starts: number[] = [];
  let time = 0;
  for (let at = 0; at + 1 < runs.length; at += 2) {
    for (let left = Math.min(runs[at] ?? 0, 10_000); left > 0; left -= 1) {
      starts.push(time);
      time += runs[at + 1] ?? 0;
    }
  }
  return starts;
}

/** The offset of each sample of the track in the file, in bytes. */
function sampleOffsets(tables: Buffer): number[] {
  const [oneSize = 0, , ...sizes] = tableOf(tables, 'stsz');
  const [, ...chunks] = tableOf(tables, 'stco');
  const [, ...runs] = tableOf(tables, 'stsc');
  const offsets: number[] = [];
  for (const [index, chunk] of chunks.entries()) {
    let samples = 1;
    for (let at = 0; at + 2 < runs.length; at += 3) {
      if ((runs[at] ?? 0) <= index + 1) samples = runs[at + 1] ?? 1;
    }
    let at = chunk;
    for (let left = Math.min(samples, 10_000); left > 0; left -= 1) {
      offsets.push(at);
      at += oneSize || (sizes[offsets.length - 1] ?? 0);
    }
  }
  return offsets;
}
