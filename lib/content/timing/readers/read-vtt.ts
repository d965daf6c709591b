import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json';
import { cueFrom } from './cue-from';
import { cueOrder, sortedNotice } from './cue-order';
import { escapeVttText } from './cue-tags';
import { readCueTimes, type CueTimes } from './cue-times';
import type { TimedFault, TimedRead } from './timed-read';

/** Separates the times of a cue. */
const ARROW = '-->';
const BAD_TIME =
  /^(?:No (?:timestamp|time unit|seconds|decimal|valid timestamp)|Must be exactly|Timestamp must start|Milliseconds|You cannot have)/;
const EXAMPLE = 'Write times such as 00:01:02.500 --> 00:01:05.000.';

/**
 * Reads WebVTT with voices and inline time stamps. Display settings (positions, styles) and
 * invalid tags are ignored. A `<` that does not begin a tag of the format is text.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function readVtt(source: string): TimedRead {
  return readVttLines(source.split('\n'), escapeVttText);
}

/**
 * Reads the lines of WebVTT, or of another format converted to it.
 *
 * @param textOf Converts a line of text to valid WebVTT.
 * @param numberOf Gives the line of the author's file for a line, both counted from 1.
 */
export function readVttLines(
  written: readonly string[],
  textOf: (line: string) => string,
  numberOf = (line: number): number => line,
): TimedRead {
  const times = written.map((line) => (line.includes(ARROW) ? readCueTimes(line) : null));
  const lines = written.map((line, at) => times[at]?.asVtt ?? lineOfText(line, textOf));
  const { cues, errors } = new webvtt.WebVTTParser(entities).parse(lines.join('\n'));
  const positioned = times.flatMap((time, at) =>
    time === null ? [] : { ...time, at, line: numberOf(at + 1) },
  );
  const order = cueOrder(positioned, 0);
  const faults = [
    ...errors.flatMap((error) => faultOf(error, written)),
    ...order.misplaced.map(({ at }) => goesBack(at + 1, written[at] ?? '')),
  ]
    .sort((a, b) => a.line - b.line)
    .map((fault) => ({ ...fault, line: numberOf(fault.line) }));
  if (cues.length === 0 && faults.length === 0) {
    faults.push({ line: 1, field: 'cue', message: `There is no cue in the file. ${EXAMPLE}` });
  }
  const sorted = sortedCues(cues, positioned);
  return {
    text: { cues: sorted.map(({ cue }) => cue), durationSeconds: null },
    faults,
    notices: sortedNotice(order),
    lineOf: (cue) => sorted[cue]?.line ?? 1,
  };
}

function lineOfText(line: string, textOf: (line: string) => string): string {
  if (line.includes(ARROW)) return line;
  // The parser does not support regions, which only affect display.
  return /^REGION\s*$/.test(line) ? 'NOTE' : textOf(line);
}

/**
 * Restores the order of cues with the same start, of which the parser puts the longer one first.
 */
function sortedCues(
  cues: readonly webvtt.Cue[],
  placed: readonly (CueTimes & { readonly line: number })[],
) {
  const lines = [...placed].sort(
    (a, b) => a.startSeconds - b.startSeconds || b.endSeconds - a.endSeconds,
  );
  return cues
    .map((cue, at) => ({ cue, line: lines[at]?.line ?? 1 }))
    .sort((a, b) => a.cue.startTime - b.cue.startTime || a.line - b.line)
    .flatMap(({ cue, line }) => cueFrom(cue).map((one) => ({ cue: one, line })));
}

function goesBack(line: number, written: string): TimedFault {
  const message = `Got "${shortened(written)}" after a cue that begins later. Sort them by time.`;
  return { line, field: 'time', message };
}

function faultOf(
  { message, line }: { readonly message: string; readonly line: number },
  lines: readonly string[],
): TimedFault[] {
  const written = lines[line - 1] ?? '';
  const fault = (field: string, text: string): TimedFault[] => [{ line, field, message: text }];
  if (message.startsWith('No valid signature')) {
    return fault('file', 'The file does not begin with WEBVTT. Write it alone on the first line.');
  }
  if (message.startsWith('Cue identifier')) return textWithoutCue(line - 1, lines[line - 2] ?? '');
  if (BAD_TIME.test(message)) return fault('time', `Got "${shortened(written)}". ${EXAMPLE}`);
  if (message.startsWith('End timestamp') && !isInstant(written)) {
    return fault(
      'time',
      `Got "${shortened(written)}", which ends before it begins. Correct its times.`,
    );
  }
  return [];
}

/** The problem of text without times above it. A single number is the rest of an empty cue. */
function textWithoutCue(line: number, written: string): TimedFault[] {
  if (/^\s*\d*\s*$/.test(written)) return [];
  const message = `"${shortened(written)}" belongs to no cue. Remove the empty line above it, or write its times there.`;
  return [{ line, field: 'cue', message }];
}

/** Whether a cue has no length, which some programs write. It is kept for its words. */
function isInstant(line: string): boolean {
  const [start = '', end = ''] = line.split(ARROW).map((time) => time.trim().split(/\s/)[0]);
  return start === end;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
