import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { TEXT_TYPES } from '@/lib/output/file-types';
import type { Answer } from './ask';
import { bodyProblem, headerProblem, problems, statusProblem, type HostCheck } from './host-check';
import { addressOf, largest, type ServedExport } from './served-export';

/** Ways to compress, by their names in HTTP. */
export type Encoding = 'gzip' | 'br' | 'zstd';

/** Servers leave shorter files as they are. */
const WORTH_IT = 1024;

/** No server's own list has the type of `.srt`. */
const ENDINGS = Object.keys(TEXT_TYPES).filter((ending) => ending !== 'srt');

/** Text is compressed, in each way that the host knows; audio and parts of files are not. */
export async function compressionChecks(
  served: ServedExport,
  encodings: readonly Encoding[],
): Promise<HostCheck[]> {
  const checks: HostCheck[] = [];
  for (const ending of ENDINGS) {
    const file = largest(served, ending);
    if (file === undefined || (await served.read(file)).length < WORTH_IT) continue;
    const ways = ending === 'html' ? encodings : (['gzip'] as const);
    checks.push(...ways.map((encoding) => isCompressed(served, file, encoding)));
  }
  const audio = largest(served, 'mp3');
  return audio === undefined ? checks : [...checks, isLeftAlone(served, audio)];
}

function isCompressed(served: ServedExport, file: string, encoding: Encoding): HostCheck {
  const address = addressOf(served, file);
  return {
    name: `${address} is compressed with ${encoding}`,
    async run(ask) {
      const answer = await ask(address, { headers: { 'accept-encoding': encoding } });
      const vary = answer.headers.vary ?? '';
      return problems(
        statusProblem(answer, 200),
        headerProblem(answer, 'Content-Encoding', encoding),
        /accept-encoding/i.test(vary) ? null : 'no Vary: Accept-Encoding',
        unpackProblem(answer, encoding, await served.read(file)),
      );
    },
  };
}

function unpackProblem(answer: Answer, encoding: Encoding, wanted: Buffer): string | null {
  // Node can unpack zstd since 22.15; its first bytes tell it as well.
  const isZstd = () => answer.body.subarray(0, 4).equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]));
  if (encoding === 'zstd') return isZstd() ? null : 'the bytes are no zstd';
  try {
    const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
    return bodyProblem({ ...answer, body: unpack(answer.body) }, wanted);
  } catch {
    return `the bytes are no ${encoding}`;
  }
}

function isLeftAlone(served: ServedExport, audio: string): HostCheck {
  const address = addressOf(served, audio);
  return {
    name: `${address} is not compressed`,
    async run(ask) {
      const answer = await ask(address, { headers: { 'accept-encoding': 'gzip, br, zstd' } });
      const bytes = await served.read(audio);
      return problems(
        headerProblem(answer, 'Content-Encoding', undefined),
        headerProblem(answer, 'Content-Length', String(bytes.length)),
        bodyProblem(answer, bytes),
      );
    },
  };
}
