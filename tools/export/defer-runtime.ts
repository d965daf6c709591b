import { createHash } from 'node:crypto';
import { tagsOf, type Tag } from './tags-of';

/** Calls that push flight data, or the module that starts the page, onto a global list. */
const CALLS = [
  /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\(.*\)$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(.*\);$/s,
];

/** Folder of the flight data. Files in `_next/static` are cached forever, and kept for offline use. */
const FOLDER = '/_next/static/flight';

/** The encoding must be within the first 1,024 bytes, so the script follows it. */
const HEAD = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i;

/** A part of a page to remove, as character offsets. */
type Span = { readonly start: number; readonly end: number };

/** A page without Next's scripts, and the script with its flight data. */
export type DeferredPage = {
  readonly html: string;
  /** Path of the script, without the base path. The same text has the same path. */
  readonly path: string;
  readonly flight: string;
};

/**
 * Removes Next's scripts from the first load of an exported page.
 *
 * The inline scripts with the flight data move to one file. Its address and those of the
 * other scripts are in a block of JSON at the end of the body, which the boot script reads
 * on the first sign of intent. A page then needs one inline script, the same on every page,
 * so one hash in a content security policy covers it. Next starts when the file has
 * arrived, in any order with the other scripts, because its last call starts the page.
 *
 * @param html A page as `next build` exported it.
 * @param boot The boot script, minified, without `</script`.
 * @param basePath The site's path on its host.
 * @throws {Error} When the page has an unknown inline script, since removing or keeping
 *   it could break the page.
 */
export function deferRuntime(html: string, boot: string, basePath: string): DeferredPage {
  const scripts: string[] = [];
  const calls: string[] = [];
  const spans: Span[] = [];
  for (const tag of tagsOf(html, ['script', 'link'])) {
    if (!isRuntime(tag)) continue;
    spans.push(tag);
    if (tag.name === 'link' || tag.attributes.has('nomodule')) continue;
    const src = tag.attributes.get('src');
    if (src !== undefined) scripts.push(src);
    else if (tag.text.trim() !== '') calls.push(checkedCall(tag.text));
  }
  const flight = flightOf(calls);
  const path = `${FOLDER}/${createHash('sha256').update(flight).digest('hex').slice(0, 16)}.js`;
  const addresses = JSON.stringify([basePath + path, ...new Set(scripts)]).replaceAll(
    '<',
    '\\u003c',
  );
  const rest = without(html, spans)
    .replace(HEAD, (head) => `${head}<script>${boot}</script>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="verbatim-runtime">${addresses}</script></body>`,
    );
  return { html: rest, path, flight };
}

/** Whether a tag is a script that runs, or a preload of one. Data blocks such as JSON-LD stay. */
function isRuntime({ name, attributes }: Tag): boolean {
  if (name === 'link') {
    return attributes.get('rel') === 'preload' && attributes.get('as') === 'script';
  }
  const type = attributes.get('type');
  return name === 'script' && (type === undefined || type === 'text/javascript');
}

function checkedCall(code: string): string {
  if (CALLS.some((call) => call.test(code))) return code;
  throw new Error(`An exported page has an unknown inline script: ${code.slice(0, 120)}`);
}

/** One script. The call that starts the page is last, because the others bring what it needs. */
function flightOf(calls: readonly string[]): string {
  const isStart = (call: string) => call.startsWith('(globalThis');
  const sorted = [...calls.filter((call) => !isStart(call)), ...calls.filter(isStart)];
  return sorted.map((call) => call.replace(/;?$/, ';\n')).join('');
}

function without(html: string, spans: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += html.slice(from, start);
    from = end;
  }
  return kept + html.slice(from);
}
