import { srtTextAsVtt } from './cue-tags';
import { readCueTimes } from './cue-times';
import { readVttLines } from './read-vtt';
import type { TimedRead } from './timed-read';

/**
 * Reads SubRip by converting it to WebVTT. The formats differ in their first line, in the
 * character before milliseconds, in their tags and in what may be omitted.
 */
export function readSrt(source: string): TimedRead {
  const lines = ['WEBVTT', ''];
  /** For each line of the WebVTT, the line of the SubRip it was made from. */
  const from = [1, 1];
  const put = (line: string, number: number) => {
    lines.push(line);
    from.push(number);
  };
  source.split('\n').forEach((line, at) => {
    if (readCueTimes(line) === null) {
      put(line.trim() === '' ? '' : line, at + 1);
      return;
    }
    const isNumbered = /^\s*\d+\s*$/.test(lines.at(-1) ?? '');
    if (isNumbered) lines[lines.length - 1] = '';
    else put('', at + 1);
    put(line, at + 1);
  });
  const read = readVttLines(lines, srtTextAsVtt, (line) => from[line - 1] ?? 1);
  return {
    ...read,
    faults: read.faults.map((fault) => ({
      ...fault,
      message: fault.message.replaceAll(/(\d\d:\d\d:\d\d)\.(\d\d\d)/g, '$1,$2'),
    })),
  };
}
