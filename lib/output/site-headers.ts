import { TEXT_TYPES, utf8 } from './file-types';
import { matches, type HeaderRule } from './headers-file';

/** Pages that other sites must not embed in a frame. `/embed/` is intended for frames. */
const NOT_FRAMED = [
  '/',
  '/404.html',
  '/episodes/*',
  '/offline/*',
  '/people/*',
  '/search/*',
  '/series/*',
  '/subscribe/*',
  '/topics/*',
] as const;

/** Files whose type many servers do not know. */
const TYPES = {
  '/episodes/:slug/transcript.srt': utf8(TEXT_TYPES.srt),
  '/episodes/:slug/transcript.vtt': utf8(TEXT_TYPES.vtt),
  '/episodes/:slug/index.md': utf8(TEXT_TYPES.md),
  '/manifest.webmanifest': utf8(TEXT_TYPES.webmanifest),
};

/**
 * For all files without a rule. Hosts that read `_headers` send this by default; with
 * other servers, browsers would cache a page for days.
 */
export const REVALIDATE = 'no-cache';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Headers that a server should add to the policy in the pages, since `<meta>` can neither
 * forbid frames nor set `nosniff`.
 *
 * No two patterns set the same header for one path, because hosts join such values with
 * a comma, and browsers then apply both.
 *
 * @param basePath The site's path on its host, such as `/my-show`, or an empty string.
 */
export function siteHeaders(basePath: string): HeaderRule[] {
  const rule = (pattern: string, name: string, value: string): HeaderRule => ({
    pattern: `${basePath}${pattern}`,
    headers: [[name, value]],
  });
  return [
    rule('/*', 'X-Content-Type-Options', 'nosniff'),
    ...NOT_FRAMED.map((path) => rule(path, 'Content-Security-Policy', "frame-ancestors 'self'")),
    rule('/_next/static/*', 'Cache-Control', FOREVER),
    rule('/sw.js', 'Cache-Control', 'no-cache'),
    ...Object.entries(TYPES).map(([path, type]) => rule(path, 'Content-Type', type)),
  ];
}

/** The headers of the site and of its author, with notices for the author. */
export type JoinedHeaders = {
  readonly rules: readonly HeaderRule[];
  readonly notices: readonly string[];
};

/**
 * Adds the site's headers to the author's. If both set a header for the same paths, the
 * author's value is used, and a notice names the omitted one.
 */
export function joinHeaders(
  author: readonly HeaderRule[],
  ours: readonly HeaderRule[],
): JoinedHeaders {
  const notices: string[] = [];
  const added = ours.flatMap(({ pattern, headers }) => {
    const free = headers.filter(([name, value]) => {
      const taken = author.find((rule) => sets(rule, name) && overlap(rule.pattern, pattern));
      if (taken === undefined) return true;
      notices.push(
        `${name}: Your rule for ${taken.pattern} stays. Left out for ${pattern}: "${value}".`,
      );
      return false;
    });
    return free.length === 0 ? [] : [{ pattern, headers: free }];
  });
  return { rules: [...author, ...added], notices };
}

function sets({ headers }: HeaderRule, name: string): boolean {
  return headers.some(([own]) => own.toLowerCase() === name.toLowerCase());
}

/** Whether a path exists that both patterns match. */
function overlap(a: string, b: string): boolean {
  return matches(a, sample(b)) || matches(b, sample(a));
}

/** A path that matches a pattern. */
function sample(pattern: string): string {
  return pattern.replaceAll('*', '').replaceAll(/:[A-Za-z]\w*/g, 'x');
}
