import { TEXT_TYPES, utf8 } from './file-types';
import { matches, type HeaderRule } from './headers-file';

/** Pages that other sites must not put into a frame. `/embed/` is made for frames. */
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

/** Files whose type few servers know. */
const TYPES = {
  '/episodes/:slug/transcript.srt': utf8(TEXT_TYPES.srt),
  '/episodes/:slug/transcript.vtt': utf8(TEXT_TYPES.vtt),
  '/episodes/:slug/index.md': utf8(TEXT_TYPES.md),
  '/manifest.webmanifest': utf8(TEXT_TYPES.webmanifest),
};

/**
 * For all files without a rule of their own. The hosts that read `_headers` do so anyway;
 * other servers would let browsers keep a page for days.
 */
export const REVALIDATE = 'no-cache';

const FOREVER = 'public, max-age=31536000, immutable';

/**
 * What a server should add to the pages' own policy: `<meta>` can neither forbid
 * frames nor set `nosniff`.
 *
 * No two patterns set the same header for one path, because hosts join such values
 * with a comma, and a browser then applies both.
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

/** The headers of a site, with those of its author, and what the author should know. */
export type JoinedHeaders = {
  readonly rules: readonly HeaderRule[];
  readonly notices: readonly string[];
};

/**
 * Adds our headers to an author's. Where both set a header for the same paths, the
 * author's value stays and ours is left out, with a notice.
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

/** Whether some path is covered by both patterns. */
function overlap(a: string, b: string): boolean {
  return matches(a, sample(b)) || matches(b, sample(a));
}

/** A path that a pattern covers. */
function sample(pattern: string): string {
  return pattern.replaceAll('*', '').replaceAll(/:[A-Za-z]\w*/g, 'x');
}
