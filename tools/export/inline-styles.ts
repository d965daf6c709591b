import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const SHEET = /<link rel="stylesheet" href="([^"]+\.css)"([^>]*)\/>/g;

/** Returns the text of a style sheet by its address on a page. */
export type StylesOf = (href: string) => Promise<string>;

/**
 * Inlines the style sheets of a page, so that the first paint waits for one response
 * instead of two. The link stays, with `disabled`: the browser does not fetch it, and
 * React finds it and does not add another.
 *
 * @param html Output of `deferRuntime`, in which no script contains a link.
 */
export async function inlineStyles(html: string, stylesOf: StylesOf): Promise<string> {
  const hrefs = [...html.matchAll(SHEET)].map(([, href = '']) => href);
  const texts = new Map(
    await Promise.all(hrefs.map(async (href) => [href, await stylesOf(href)] as const)),
  );
  return html.replaceAll(
    SHEET,
    (_, href: string, rest: string) =>
      `<style>${texts.get(href) ?? ''}</style><link rel="stylesheet" href="${href}"${rest} disabled=""/>`,
  );
}

/**
 * Reads each style sheet of an export once.
 *
 * @param basePath The site's path on its host, which is part of addresses but not of files.
 * @throws {Error} When a sheet would end the element that contains it.
 */
export function stylesIn(folder: string, basePath: string): StylesOf {
  const sheets = new Map<string, Promise<string>>();

  async function read(href: string): Promise<string> {
    const css = await readFile(join(folder, href.slice(basePath.length)), 'utf8');
    if (css.includes('</style')) throw new Error(`${href} would end its own element. Reword it.`);
    return css.trim().replaceAll(/url\((\.\.?\/[^)]*)\)/g, (_, path: string) => {
      return `url(${posix.join(posix.dirname(href), path)})`;
    });
  }

  return (href) => {
    const sheet = sheets.get(href) ?? read(href);
    sheets.set(href, sheet);
    return sheet;
  };
}
