import { tagsOf, type Tag } from './tags-of';

/** A global list, and the value to push onto it. */
type Push = readonly [list: string, value: unknown];

const LISTS = [
  {
    list: '__next_f',
    call: /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((.*)\)$/s,
  },
  {
    list: 'TURBOPACK',
    call: /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);$/s,
  },
] as const;

/** The encoding must be within the first 1,024 bytes, so the script follows it. */
const HEAD = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i;

/** A part of a page to remove, as character offsets. */
type Span = { readonly start: number; readonly end: number };

/**
 * Removes Next's scripts from the first load of an exported page.
 *
 * The scripts' addresses and the flight data move to a block of JSON at the end
 * of the body, which the boot script reads on the first sign of intent. A page
 * then needs one inline script, the same on every page, so one hash in a
 * content security policy covers it.
 *
 * @param html A page as `next build` exported it.
 * @param boot The boot script, minified, without `</script`.
 * @throws {Error} When the page has an unknown inline script, since removing or keeping
 *   it could break the page.
 */
export function deferRuntime(html: string, boot: string): string {
  const scripts: string[] = [];
  const pushes: Push[] = [];
  const spans: Span[] = [];
  for (const tag of tagsOf(html, ['script', 'link'])) {
    if (!isRuntime(tag)) continue;
    spans.push(tag);
    if (tag.name === 'link' || tag.attributes.has('nomodule')) continue;
    const src = tag.attributes.get('src');
    if (src !== undefined) scripts.push(src);
    else pushes.push(...pushesOf(tag.text));
  }
  const data = JSON.stringify({ scripts: [...new Set(scripts)], pushes }).replaceAll(
    '<',
    '\\u003c',
  );
  return without(html, spans)
    .replace(HEAD, (head) => `${head}<script>${boot}</script>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="verbatim-runtime">${data}</script></body>`,
    );
}

/** Whether a tag is a script that runs, or a preload of one. Data blocks such as JSON-LD stay. */
function isRuntime({ name, attributes }: Tag): boolean {
  if (name === 'link') {
    return attributes.get('rel') === 'preload' && attributes.get('as') === 'script';
  }
  const type = attributes.get('type');
  return name === 'script' && (type === undefined || type === 'text/javascript');
}

/**
 * The values that an inline script of Next pushes onto a global list: flight data, and
 * the module that starts the page. They are always JSON.
 */
function pushesOf(code: string): Push[] {
  if (code.trim() === '') return [];
  for (const { list, call } of LISTS) {
    const value = call.exec(code)?.[1];
    if (value !== undefined) return [[list, JSON.parse(value)]];
  }
  throw new Error(`An exported page has an unknown inline script: ${code.slice(0, 120)}`);
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
