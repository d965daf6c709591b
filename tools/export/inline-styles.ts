import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

const SHEET = /<link rel="stylesheet" href="([^"]+\.css)"([^>]*)\/>/g;

/** Gives the text of a style sheet by its address on a page. */
export type StylesOf = (href: string) => Promise<string>;

/**
 * Writes the style sheets of a page into it, so that the first paint waits for
 * one answer instead of two. The link stays, `disabled`: nothing fetches it, and
 * React finds it there and does not add another.
 *
 * @param html After `deferRuntime`, when no link stands in a script any more.
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
 * Reads style sheets of an export, each once.
 *
 * @param basePath The site's path on its host, which addresses have and files do not.
 * @throws {Error} When a sheet would end the element that it is written into.
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
