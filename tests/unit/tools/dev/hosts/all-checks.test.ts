import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatHeaders } from '@/lib/output/headers-file';
import { siteHeaders } from '@/lib/output/site-headers';
import { allChecks } from '@/tools/dev/hosts/all-checks';
import { askAt, type Answer, type Ask, type Question } from '@/tools/dev/hosts/ask';
import type { HostCheck } from '@/tools/dev/hosts/host-check';
import { readExport } from '@/tools/dev/hosts/served-export';
import { serve } from '@/tools/serve';

const BASE = '/my-show';
const LONG = 'Übersee und mehr. '.repeat(200);
const FILES = {
  'index.html': LONG,
  '404.html': 'Not here',
  'feed.xml': LONG,
  'episodes/港/index.html': 'Harbour',
  'episodes/港/transcript.vtt': 'WEBVTT\n',
  'embed/港/index.html': 'Player',
  '_next/static/chunks/a.js': LONG,
  'audio/a.mp3': 'x'.repeat(1000),
  _headers: formatHeaders(siteHeaders(BASE)),
};

let folder: string;
let checks: readonly HostCheck[];
let ask: Ask;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-hosts-'));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  checks = await allChecks(await readExport(folder, BASE), ['br', 'gzip']);
  ask = askAt(new URL(await serve({ folder, basePath: BASE, port: 0 })).origin);
});

afterAll(() => rm(folder, { recursive: true }));

/** Names of the checks that fail on a host. */
async function failing(host: Ask): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, run } of checks) if ((await run(host)) !== null) failed.push(name);
  return failed;
}

/** The host, with a fault in its answers. */
function faulty(fault: (answer: Answer, path: string, question: Question) => Answer): Ask {
  return async (path, question = {}) => fault(await ask(path, question), path, question);
}

/** The host, without a header of what it is asked. */
function ignoring(name: string): Ask {
  return (path, { headers = {}, ...question } = {}) => {
    const heard = Object.entries(headers).filter(([own]) => own !== name);
    return ask(path, { ...question, headers: Object.fromEntries(heard) });
  };
}

function without(answer: Answer, ...names: string[]): Answer {
  const kept = Object.entries(answer.headers).filter(([name]) => !names.includes(name));
  return { ...answer, headers: Object.fromEntries(kept) };
}

describe('the checks of hosts', () => {
  it('pass on our own server', async () => {
    expect(await failing(ask)).toEqual([]);
  });

  it('see text without its encoding', async () => {
    const host = faulty((answer) => {
      const type = answer.headers['content-type']?.split(';')[0];
      return { ...answer, headers: { ...answer.headers, 'content-type': type } };
    });
    expect(await failing(host)).toEqual(
      expect.arrayContaining([
        `${BASE}/episodes/港/transcript.vtt is text/vtt in UTF-8`,
        `${BASE}/episodes/港/ is text/html in UTF-8`,
      ]),
    );
  });

  it('see a host that does not compress', async () => {
    const host: Ask = (path, { headers = {}, ...question } = {}) =>
      ask(path, { ...question, headers: { ...headers, 'accept-encoding': 'identity' } });
    expect(await failing(host)).toEqual([
      expect.stringMatching(/ is compressed with br$/),
      expect.stringMatching(/ is compressed with gzip$/),
      expect.stringMatching(/a\.js is compressed with gzip$/),
      expect.stringMatching(/feed\.xml is compressed with gzip$/),
    ]);
  });

  it('see that audio is compressed', async () => {
    const host = faulty((answer, path) => {
      if (!path.endsWith('.mp3')) return answer;
      const headers = { ...answer.headers, 'content-encoding': 'gzip' };
      return { ...answer, headers, body: gzipSync(answer.body) };
    });
    expect(await failing(host)).toContain(`${BASE}/audio/a.mp3 is not compressed`);
  });

  it('see pages that browsers may keep', async () => {
    const host = faulty((answer) => without(answer, 'cache-control'));
    expect(await failing(host)).toEqual(
      expect.arrayContaining([
        `${BASE}/ is asked for again`,
        `${BASE}/_next/static/chunks/a.js has its headers`,
      ]),
    );
  });

  it('see unchanged files that are sent again', async () => {
    const host = faulty((answer) => without(answer, 'etag', 'last-modified'));
    expect(await failing(host)).toContain(`${BASE}/ is not sent again unchanged (gzip)`);
  });

  it('see a missing file that is kept for good or answered with 200', async () => {
    const forever = faulty((answer) =>
      answer.status === 404
        ? { ...answer, headers: { ...answer.headers, 'cache-control': 'immutable' } }
        : answer,
    );
    const chunk = `${BASE}/_next/static/chunks/nowhere.js is answered with 404 and its page`;
    expect(await failing(forever)).toContain(chunk);
    const found = faulty((answer) => (answer.status === 404 ? { ...answer, status: 200 } : answer));
    expect(await failing(found)).toContain(chunk);
  });

  it('see a host that ignores ranges', async () => {
    const host = ignoring('range');
    const failed = await failing(host);
    expect(failed.filter((name) => name.includes('answered in part'))).toHaveLength(8);
    expect(failed).toContain(`${BASE}/audio/a.mp3 is answered with 416 behind its end`);
  });

  it('see a part of another file', async () => {
    const host = ignoring('if-range');
    expect(await failing(host)).toEqual([
      `${BASE}/audio/a.mp3 is sent whole when it is another file (If-Range)`,
    ]);
  });

  it('see a security header that is missing, or sent twice', async () => {
    const missing = faulty((answer) => without(answer, 'x-content-type-options'));
    expect(await failing(missing)).toContain(`${BASE}/ has its headers`);
    const twice = faulty((answer) => {
      const policy = answer.headers['content-security-policy']?.toString();
      const headers = { ...answer.headers, 'content-security-policy': `${policy}, ${policy}` };
      return policy === undefined ? answer : { ...answer, headers };
    });
    const failed = (await failing(twice)).filter((name) => name.endsWith('has its headers'));
    // Those that may be framed have none.
    expect(failed.toSorted()).toEqual([
      `${BASE}/ has its headers`,
      `${BASE}/404.html has its headers`,
      `${BASE}/episodes/港/ has its headers`,
      `${BASE}/episodes/港/transcript.vtt has its headers`,
    ]);
  });
});
