import { readVtt } from './read-vtt';
import type { TimedRead } from './timed-read';

const TIME = String.raw`(\d{1,3}):(\d{1,2}):(\d{1,2})[,.](\d{1,3})`;
const TIMES = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}`);
/** Where on a screen a line is shown, as some programs write it. */
const PLACE = /\{\\[^}]*\}/g;

/**
 * Reads SubRip, by writing it as WebVTT: the formats differ in their first line,
 * in the sign before milliseconds and in what may be left out.
 */
export function readSrt(source: string): TimedRead {
  const lines = ['WEBVTT', ''];
  /** For each line of the WebVTT the one it was made from. */
  const from = [1, 1];
  const put = (line: string, number: number) => {
    lines.push(line);
    from.push(number);
  };
  source.split('\n').forEach((line, at) => {
    const times = TIMES.exec(line);
    if (times === null) {
      put(line.trim() === '' ? '' : line.replaceAll(PLACE, ''), at + 1);
      return;
    }
    const isNumbered = /^\s*\d+\s*$/.test(lines.at(-1) ?? '');
    if (isNumbered) lines[lines.length - 1] = '';
    else put('', at + 1);
    put(`${vttTime(times.slice(1, 5))} --> ${vttTime(times.slice(5, 9))}`, at + 1);
  });
  const read = readVtt(lines.join('\n'));
  const lineOf = (line: number) => from[line - 1] ?? 1;
  return {
    text: read.text,
    lineOf: (cue) => lineOf(read.lineOf(cue)),
    faults: read.faults.map((fault) => ({
      ...fault,
      line: lineOf(fault.line),
      message: fault.message.replaceAll(/(\d\d:\d\d:\d\d)\.(\d\d\d)/g, '$1,$2'),
    })),
  };
}

function vttTime(parts: readonly string[]): string {
  const [hours = '', minutes = '', seconds = '', rest = ''] = parts;
  const [h, m, s] = [hours, minutes, seconds].map((part) => part.padStart(2, '0'));
  return `${h}:${m}:${s}.${rest.padEnd(3, '0')}`;
}
