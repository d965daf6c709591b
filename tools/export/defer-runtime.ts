import { textChecksum } from '@/lib/transcript/text-checksum';
import type { Runtime } from '@/lib/browser/boot/load-runtime';
import { tagsOf, type Tag } from './tags-of';

/** A call that pushes a part of the flight data onto a global list. */
const DATA_CALL = /^(?:self\.__next_f|\(self\.__next_f=self\.__next_f\|\|\[\]\))\.push\((.*)\)$/s;

/** The call that pushes the modules that start the page. */
const START_CALL =
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);$/s;

/** The kinds of parts: the beginning of the data, which is empty, and text. */
const BEGINNING = 0;
const TEXT = 1;

/** The encoding must be within the first 1,024 bytes, so the script follows it. */
const HEAD = /<head>(?:<meta charset="utf-8"\s*\/?>)?/i;

/** A part of a page to remove, as character offsets. */
type Span = { readonly start: number; readonly end: number };

/** A page without Next's scripts, and its flight data. */
export type DeferredPage = { readonly html: string; readonly flight: string };

/**
 * Removes Next's scripts and the flight data from the first load of an exported page.
 *
 * The flight data is the text of the file that Next fetches on a client-side navigation to the
 * page. So the page does not repeat it: a block of JSON at the end of the body contains its
 * address with its checksum, the modules that start the page, and the addresses of the scripts. The
 * boot script reads the block on the first sign of intent. A page then needs one inline script, the
 * same on every page, so one hash in a content security policy covers it. Next starts when the
 * data has arrived, in any order with the scripts.
 *
 * @param html A page as `next build` exported it.
 * @param boot The boot script, minified, without `</script`.
 * @param data Address of the file with the flight data, with the base path.
 * @throws {Error} When the page has an unknown inline script or flight data that is no text,
 *   since removing or keeping it could break the page.
 */
export function deferRuntime(html: string, boot: string, data: string): DeferredPage {
  const scripts = new Set<string>();
  const calls: string[] = [];
  const spans: Span[] = [];
  for (const tag of tagsOf(html, ['script', 'link'])) {
    if (!isRuntime(tag)) continue;
    spans.push(tag);
    if (tag.name === 'link' || tag.attributes.has('nomodule')) continue;
    const src = tag.attributes.get('src');
    if (src !== undefined) scripts.add(src);
    else if (tag.text.trim() !== '') calls.push(tag.text);
  }
  const { flight, start } = readCalls(calls);
  const checksum = textChecksum(flight);
  const runtime: Runtime = {
    // The query keeps the data of another deployment apart in caches.
    data: `${data}?${checksum.toString(16).padStart(8, '0')}`,
    checksum,
    start,
    scripts: [...scripts],
  };
  const block = JSON.stringify(runtime).replaceAll('<', '\\u003c');
  const rest = without(html, spans)
    .replace(HEAD, (head) => `${head}<script>${boot}</script>`)
    .replace(
      '</body>',
      () => `<script type="application/json" id="verbatim-runtime">${block}</script></body>`,
    );
  return { html: rest, flight };
}

/** Whether a tag is a script that runs, or a preload of one. Data blocks such as JSON-LD stay. */
function isRuntime({ name, attributes }: Tag): boolean {
  if (name === 'link') {
    return attributes.get('rel') === 'preload' && attributes.get('as') === 'script';
  }
  const type = attributes.get('type');
  return name === 'script' && (type === undefined || type === 'text/javascript');
}

function readCalls(calls: readonly string[]): { flight: string; start: unknown[] } {
  const start: unknown[] = [];
  let flight = '';
  for (const call of calls) {
    const [, started] = START_CALL.exec(call) ?? [];
    if (started === undefined) flight += textOf(call);
    else start.push(JSON.parse(started));
  }
  return { flight, start };
}

/** The text that a call adds to the flight data. */
function textOf(call: string): string {
  const [, argument] = DATA_CALL.exec(call) ?? [];
  if (argument === undefined) throw unknown('inline script', call);
  // Next wrote a pair, or the kind alone.
  const [kind, text] = JSON.parse(argument) as readonly unknown[];
  if (kind === BEGINNING) return '';
  if (kind !== TEXT || typeof text !== 'string') throw unknown('kind of flight data', call);
  return text;
}

function unknown(what: string, code: string): Error {
  return new Error(`An exported page has an unknown ${what}: ${code.slice(0, 120)}`);
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
