import type { Answer } from './ask';
import { bodyProblem, headerProblem, problems, statusProblem, type HostCheck } from './host-check';
import { addressOf, largest, type ServedExport } from './served-export';

/** Parts that players and podcast apps ask for. A negative start counts from the end. */
const PARTS: readonly (readonly [range: string, start: number, end?: number])[] = [
  ['bytes=0-0', 0, 1],
  ['bytes=0-', 0],
  ['bytes=100-199', 100, 200],
  ['bytes=100-', 100],
  ['bytes=-100', -100],
  ['bytes=100-999999999', 100],
];

/** Parts of audio are answered with exactly those bytes. */
export function rangeChecks(served: ServedExport): HostCheck[] {
  const audio = largest(served, 'mp3');
  const text = largest(served, 'html');
  return [
    ...(audio === undefined
      ? []
      : [
          ...PARTS.map((part) => isPart(served, audio, part)),
          cannotBeAnswered(served, audio),
          saysHowLongItIs(served, audio),
          ...ifRangeChecks(served, audio),
        ]),
    ...(text === undefined ? [] : [keepsItsBytes(served, text)]),
  ];
}

function isPart(
  served: ServedExport,
  file: string,
  [range, from, to]: (typeof PARTS)[number],
): HostCheck {
  const address = addressOf(served, file);
  return {
    name: `${address} is answered in part (${range})`,
    async run(ask) {
      const answer = await ask(address, { headers: { range } });
      return partProblem(answer, await served.read(file), from, to);
    },
  };
}

/**
 * Says what is wrong with a part of a file, or `null`.
 *
 * @param from First byte; negative from the end.
 * @param to One after the last byte; the end of the file by default.
 */
export function partProblem(
  answer: Answer,
  bytes: Buffer,
  from: number,
  to = bytes.length,
): string | null {
  const first = from < 0 ? bytes.length + from : from;
  return problems(
    statusProblem(answer, 206),
    headerProblem(answer, 'Content-Range', `bytes ${first}-${to - 1}/${bytes.length}`),
    headerProblem(answer, 'Content-Length', String(to - first)),
    bodyProblem(answer, bytes.subarray(first, to)),
  );
}

function cannotBeAnswered(served: ServedExport, file: string): HostCheck {
  const address = addressOf(served, file);
  return {
    name: `${address} is answered with 416 behind its end`,
    async run(ask) {
      const answer = await ask(address, { headers: { range: 'bytes=999999999-' } });
      const { length } = await served.read(file);
      return problems(
        statusProblem(answer, 416),
        headerProblem(answer, 'Content-Range', `bytes */${length}`),
      );
    },
  };
}

function saysHowLongItIs(served: ServedExport, file: string): HostCheck {
  const address = addressOf(served, file);
  return {
    name: `${address} says its length and that it can be had in parts (HEAD)`,
    async run(ask) {
      const answer = await ask(address, { method: 'HEAD' });
      const { length } = await served.read(file);
      return problems(
        statusProblem(answer, 200),
        headerProblem(answer, 'Content-Length', String(length)),
        headerProblem(answer, 'Accept-Ranges', 'bytes'),
      );
    },
  };
}

/** A player goes on with a part only when the file is still the same. */
function ifRangeChecks(served: ServedExport, file: string): HostCheck[] {
  const address = addressOf(served, file);
  const sameFile = (header: 'etag' | 'last-modified'): HostCheck => ({
    name: `${address} is answered in part while it is the same file (If-Range with ${header})`,
    async run(ask) {
      const value = (await ask(address, { method: 'HEAD' })).headers[header];
      if (value === undefined) return `no ${header}`;
      const answer = await ask(address, { headers: { range: 'bytes=100-199', 'if-range': value } });
      return partProblem(answer, await served.read(file), 100, 200);
    },
  });
  const another: HostCheck = {
    name: `${address} is sent whole when it is another file (If-Range)`,
    async run(ask) {
      const headers = { range: 'bytes=100-199', 'if-range': '"another"' };
      const answer = await ask(address, { headers });
      return problems(statusProblem(answer, 200), bodyProblem(answer, await served.read(file)));
    },
  };
  return [sameFile('etag'), sameFile('last-modified'), another];
}

/** The parts of a file that is compressed anew each time would not fit together. */
function keepsItsBytes(served: ServedExport, file: string): HostCheck {
  const address = addressOf(served, file);
  return {
    name: `${address} is not compressed in part`,
    async run(ask) {
      const bytes = await served.read(file);
      // Servers leave short answers as they are.
      const half = Math.ceil(bytes.length / 2);
      const headers = { range: `bytes=0-${half - 1}`, 'accept-encoding': 'gzip' };
      const answer = await ask(address, { headers });
      if (answer.status === 200) return null;
      return problems(
        headerProblem(answer, 'Content-Encoding', undefined),
        partProblem(answer, bytes, 0, half),
      );
    },
  };
}
