import { describe, expect, it } from 'vitest';
import type { Answer } from '@/tools/dev/hosts/ask';
import { redirectProblem } from '@/tools/dev/hosts/check-missing';
import { partProblem } from '@/tools/dev/hosts/check-ranges';
import { typeProblem } from '@/tools/dev/hosts/check-types';
import { headerProblem, problems } from '@/tools/dev/hosts/host-check';

const BYTES = Buffer.from('0123456789');

function part(range: string, body: string, status = 206): Answer {
  const headers = { 'content-range': range, 'content-length': String(body.length) };
  return { status, headers, body: Buffer.from(body) };
}

describe('a Content-Type', () => {
  it.each([
    ['vtt', 'text/vtt; charset=utf-8'],
    ['html', 'text/html;charset=UTF-8'],
    ['js', 'application/javascript; charset=utf-8'],
    ['xml', 'application/rss+xml; charset=utf-8'],
    ['mp3', 'audio/mpeg'],
  ])('of .%s may be %s', (ending, type) => expect(typeProblem(ending, type)).toBeNull());

  it.each([
    ['vtt', 'text/vtt'],
    ['vtt', 'text/plain; charset=utf-8'],
    ['md', 'application/octet-stream'],
    ['html', 'text/html; charset=iso-8859-1'],
    ['mp3', 'application/octet-stream'],
    ['srt', undefined],
  ])('of .%s may not be %s', (ending, type) =>
    expect(typeProblem(ending, type)).toContain(type ?? 'no Content-Type'),
  );
});

describe('a part of a file', () => {
  it('is right with exactly its bytes', () => {
    expect(partProblem(part('bytes 2-4/10', '234'), BYTES, 2, 5)).toBeNull();
    expect(partProblem(part('bytes 7-9/10', '789'), BYTES, -3)).toBeNull();
    expect(partProblem(part('bytes 4-9/10', '456789'), BYTES, 4)).toBeNull();
  });

  it('is wrong as the whole file, with other bytes, or under another range', () => {
    expect(partProblem(part('bytes 2-4/10', '234', 200), BYTES, 2, 5)).toContain('status 200');
    expect(partProblem(part('bytes 2-4/10', '345'), BYTES, 2, 5)).toContain('differ');
    expect(partProblem(part('bytes 2-5/10', '234'), BYTES, 2, 5)).toContain('bytes 2-5/10');
  });
});

describe('a redirect', () => {
  const to = (location: string, status = 301): Answer => ({
    status,
    headers: { location },
    body: Buffer.alloc(0),
  });

  it('names the path alone, escaped', () => {
    expect(redirectProblem(to('/topics/%E6%B8%AF/', 308), '/topics/港/')).toBeNull();
  });

  it('may not name the host and scheme that a server behind a proxy believes it has', () => {
    expect(redirectProblem(to('http://localhost/a/'), '/a/')).toContain('http://localhost/a/');
    expect(redirectProblem(to('/a/', 200), '/a/')).toContain('status 200');
  });
});

describe('a header', () => {
  const answer: Answer = { status: 200, headers: { vary: 'Accept' }, body: Buffer.alloc(0) };

  it.each([
    ['Accept', null],
    ['Origin', 'Vary: Accept instead of Origin'],
    [undefined, 'Vary: Accept'],
  ])('that should be %s', (wanted, problem) =>
    expect(headerProblem(answer, 'Vary', wanted)).toBe(problem),
  );

  it('that is not there is named with its value', () => {
    expect(headerProblem(answer, 'ETag', '"1"')).toBe('no ETag; "1" is needed');
  });
});

it('joins what is wrong, and is silent when nothing is', () => {
  expect(problems(null, 'one', null, 'two')).toBe('one; two');
  expect(problems(null, null)).toBeNull();
});
