import webvtt from 'webvtt-parser';
import entities from 'webvtt-parser/html-entities.json';
import { cueFrom } from './cue-from';
import type { TimedFault, TimedRead } from './timed-read';

/** A cue's times, wherever a settings line follows them. */
const ARROW = '-->';
const BAD_TIME =
  /^(?:No (?:timestamp|time unit|seconds|decimal|valid timestamp)|Must be exactly|Timestamp must start|Milliseconds|You cannot have)/;
const EXAMPLE = 'Write times such as 00:01:02.500 --> 00:01:05.000.';

/**
 * Reads WebVTT, with voices and inline time stamps. What only a screen would
 * show (places, styles, wrong tags) is passed over.
 *
 * @see https://www.w3.org/TR/webvtt1/
 */
export function readVtt(source: string): TimedRead {
  const { cues, errors } = new webvtt.WebVTTParser(entities).parse(source);
  const lines = source.split('\n');
  const faults = errors.flatMap((error) => faultOf(error, lines));
  if (cues.length === 0 && faults.length === 0) {
    faults.push({ line: 1, field: 'cue', message: `There is no cue in the file. ${EXAMPLE}` });
  }
  const places = lines.flatMap((line, at) => (line.includes(ARROW) ? at + 1 : []));
  return {
    text: { cues: cues.flatMap(cueFrom), durationSeconds: null },
    faults,
    lineOf: (cue) => places[cue] ?? 1,
  };
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
  if (message.startsWith('Cue identifier')) return strayText(line - 1, lines[line - 2] ?? '');
  if (BAD_TIME.test(message)) return fault('time', `Got "${shortened(written)}". ${EXAMPLE}`);
  if (message.startsWith('Start timestamp')) {
    return fault(
      'time',
      `Got "${shortened(written)}" after a cue that begins later. Sort them by time.`,
    );
  }
  if (message.startsWith('End timestamp') && !isInstant(written)) {
    return fault(
      'time',
      `Got "${shortened(written)}", which ends before it begins. Correct its times.`,
    );
  }
  return [];
}

/** Text that no times stand above. A number alone is what is left of an empty cue. */
function strayText(line: number, written: string): TimedFault[] {
  if (/^\s*\d*\s*$/.test(written)) return [];
  const message = `"${shortened(written)}" belongs to no cue. Remove the empty line above it, or write its times there.`;
  return [{ line, field: 'cue', message }];
}

/** Some programs write cues without a length; their words are there nevertheless. */
function isInstant(line: string): boolean {
  const [start = '', end = ''] = line.split(ARROW).map((time) => time.trim().split(/\s/)[0]);
  return start === end;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
