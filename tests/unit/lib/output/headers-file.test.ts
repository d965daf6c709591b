import { describe, expect, it } from 'vitest';
import { formatHeaders, headersFor, parseHeaders } from '@/lib/output/headers-file';
import { joinHeaders, siteHeaders } from '@/lib/output/site-headers';

const AUTHORS = `# Our own
/*
  X-Robots-Tag: noai

/press/*
  Cache-Control: public, max-age=60
  X-Team: press
`;

describe('a _headers file', () => {
  it('is parsed into rules', () => {
    expect(parseHeaders(AUTHORS)).toEqual([
      { pattern: '/*', headers: [['X-Robots-Tag', 'noai']] },
      {
        pattern: '/press/*',
        headers: [
          ['Cache-Control', 'public, max-age=60'],
          ['X-Team', 'press'],
        ],
      },
    ]);
  });

  it('is the same after writing and reading it', () => {
    const rules = parseHeaders(AUTHORS);
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it.each([
    ['/press/kit.zip', 'press'],
    ['/pressed/kit.zip', undefined],
    ['/', undefined],
  ])('sets headers for %s', (path, team) => {
    expect(headersFor(parseHeaders(AUTHORS), path).get('x-team')).toBe(team);
  });

  it('joins the values of overlapping rules, as hosts do', () => {
    const rules = parseHeaders('/*\n  X-A: 1\n/a/:name\n  X-A: 2\n');
    expect(headersFor(rules, '/a/b').get('x-a')).toBe('1, 2');
    expect(headersFor(rules, '/a/b/c').get('x-a')).toBe('1');
  });
});

describe('the headers of a site', () => {
  const paths = [
    '/',
    '/episodes/',
    '/episodes/a/',
    '/search/',
    '/people/ada/',
    '/embed/a/',
    '/sw.js',
  ];

  it.each(paths)('never set one header twice for %s', (path) => {
    const rules = siteHeaders('');
    for (const value of headersFor(rules, path).values()) {
      expect(rules.flatMap(({ headers }) => headers.map(([, one]) => one))).toContain(value);
    }
  });

  it('forbid frames around pages, and allow them around the embedded player', () => {
    const policyOf = (path: string) =>
      headersFor(siteHeaders(''), path).get('content-security-policy');
    expect(policyOf('/')).toBe("frame-ancestors 'self'");
    expect(policyOf('/episodes/a/')).toBe("frame-ancestors 'self'");
    expect(policyOf('/embed/a/')).toBeUndefined();
  });

  it('apply below the path of the site', () => {
    expect(headersFor(siteHeaders('/my-show'), '/my-show/sw.js').get('cache-control')).toBe(
      'no-cache',
    );
    expect(headersFor(siteHeaders('/my-show'), '/sw.js').size).toBe(0);
  });
});

describe('joining them with the headers of the author', () => {
  it('keeps all rules if they set different headers', () => {
    const { rules, notices } = joinHeaders(parseHeaders(AUTHORS), siteHeaders(''));
    expect(notices).toEqual([]);
    expect(headersFor(rules, '/press/a').get('x-content-type-options')).toBe('nosniff');
    expect(headersFor(rules, '/press/a').get('x-team')).toBe('press');
  });

  it('omits the site’s header with a notice if the author set the same one', () => {
    const author = parseHeaders('/episodes/*\n  content-security-policy: frame-ancestors *\n');
    const { rules, notices } = joinHeaders(author, siteHeaders(''));
    expect(headersFor(rules, '/episodes/a/').get('content-security-policy')).toBe(
      'frame-ancestors *',
    );
    expect(headersFor(rules, '/search/').get('content-security-policy')).toBe(
      "frame-ancestors 'self'",
    );
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('/episodes/*');
  });
});
