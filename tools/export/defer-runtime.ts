import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A global list, and what goes onto it. */
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

/** A piece of a page to be left out, as character offsets. */
type Span = { readonly start: number; readonly end: number };

/**
 * Takes Next's scripts out of the first load of one exported page.
 *
 * The scripts' addresses and the flight data move to a block of JSON at the end
 * of the body, which the boot script reads on the first sign of intent. A page
 * then needs one inline script, the same on every page, so one hash in a
 * content security policy covers it.
 *
 * @param html A page as `next build` exported it.
 * @param boot The boot script, minified, without `</script`.
 * @throws {Error} When the page has an inline script that is not known, since
 *   leaving it out or in could break the page.
 */
export function deferRuntime(html: string, boot: string): string {
  const scripts: string[] = [];
  const pushes: Push[] = [];
  const spans: Span[] = [];
  for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true }))) {
    const span = element.sourceCodeLocation;
    if (!span || !isRuntime(element)) continue;
    spans.push({ start: span.startOffset, end: span.endOffset });
    const src = attribute(element, 'src');
    if (element.tagName === 'link' || attribute(element, 'nomodule') !== null) continue;
    if (src !== null) scripts.push(src);
    else pushes.push(...pushesOf(textOf(element)));
  }
  const data = JSON.stringify({ scripts: [...new Set(scripts)], pushes }).replaceAll(
    '<',
    '\\u003c',
  );
  return without(html, spans)
    .replace('<head>', () => `<head><script>${boot}</script>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="verbatim-runtime">${data}</script></body>`,
    );
}

/** Scripts that run, and hints to fetch them. Data blocks such as JSON-LD stay. */
function isRuntime(element: Tree.Element): boolean {
  if (element.tagName === 'link') {
    return attribute(element, 'rel') === 'preload' && attribute(element, 'as') === 'script';
  }
  const type = attribute(element, 'type');
  return element.tagName === 'script' && (type === null || type === 'text/javascript');
}

/**
 * What an inline script of Next puts on a global list: flight data, and which
 * module starts the page. The value is always JSON.
 */
function pushesOf(code: string): Push[] {
  if (code.trim() === '') return [];
  for (const { list, call } of LISTS) {
    const value = call.exec(code)?.[1];
    if (value !== undefined) return [[list, JSON.parse(value)]];
  }
  throw new Error(`An exported page has an inline script that is not known: ${code.slice(0, 120)}`);
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

function* elementsOf(node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if (!('childNodes' in node)) return;
  for (const child of node.childNodes) yield* elementsOf(child);
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value ?? null;
}

function textOf(element: Tree.Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
