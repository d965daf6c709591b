import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { HostileSurfaces } from '@/tests/support/hostile-site';

declare global {
  interface Window {
    ran: (vector: number) => void;
    vectorsRun: number[];
  }
}

test.describe('content with injected code', () => {
  // The test first parses and renders two episodes for each vector.
  test.setTimeout(300_000);

  test('runs no script', async ({ page }) => {
    const vectors = readFileSync('tests/fixtures/hostile/vectors.txt', 'utf8').replaceAll(
      'ran()',
      'ran(0)',
    );
    expect(vectors.split('\n').length).toBeGreaterThan(80);
    await recordRuns(page);

    await show(page, vectors);
    expect((await vectorsRun(page)).length, 'unsafe HTML runs scripts').toBeGreaterThan(10);

    const { feed, captions, ...pages } = surfaces();
    for (const [name, html] of Object.entries(pages)) {
      await show(page, html);
      await triggerEvents(page);
      expect(await vectorsRun(page), name).toEqual([]);
      expect(await dangerousParts(page), name).toEqual([]);
    }
    await show(page, '<main></main>');
    await showFeed(page, feed);
    await showCues(page, captions);
    await triggerEvents(page);
    expect(await vectorsRun(page), 'feed and captions').toEqual([]);
    expect(await dangerousParts(page), 'feed and captions').toEqual([]);
  });
});

/** Runs in a separate process, because the content is read by modules for Node. */
function surfaces(): HostileSurfaces {
  const command = ['--import', 'tsx', 'tests/support/hostile-site.ts'];
  const json = execFileSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 1e9 });
  // `hostile-site.ts` wrote it.
  return JSON.parse(json) as HostileSurfaces;
}

async function recordRuns(page: Page): Promise<void> {
  await page.route('**', (route) => route.abort());
  await page.addInitScript(() => {
    window.vectorsRun = [];
    window.ran = (vector) => void window.vectorsRun.push(vector);
  });
}

/** Shows the HTML in a new document. All its requests fail, because many vectors run on errors. */
async function show(page: Page, html: string): Promise<void> {
  await page.goto('about:blank');
  await page.evaluate(() => {
    window.vectorsRun = [];
    window.ran = (vector) => void window.vectorsRun.push(vector);
  });
  await page.setContent(`<!doctype html><html><body>${html}</body></html>`);
}

/** Dispatches to all elements the events that a reader can cause. */
async function triggerEvents(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // Copies the elements, as Now playing copies a transcript.
    const copy = new DOMParser().parseFromString(document.body.innerHTML, 'text/html');
    document.body.append(...copy.body.childNodes);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      for (const type of [
        'mouseover',
        'mouseenter',
        'mousemove',
        'pointerenter',
        'toggle',
        'paste',
      ])
        element.dispatchEvent(new Event(type, { bubbles: true }));
      if (element.matches('[onclick], button, summary')) element.click();
      if (element.matches('[tabindex], a, input, button')) element.focus();
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

async function vectorsRun(page: Page): Promise<number[]> {
  return page.evaluate(() => window.vectorsRun);
}

/** Elements, handlers and addresses that could run a script, although no event has run them yet. */
async function dangerousParts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = document.querySelectorAll(
      'script:not([type="application/ld+json"]), main style, iframe, object, embed, base, main meta, main link, form, main [style], math, foreignObject, animate, set',
    );
    const found = [...named].map(({ outerHTML }) => outerHTML.slice(0, 120));
    for (const element of document.querySelectorAll('body *')) {
      for (const { name, value } of element.attributes) {
        const runs = /^\s*(?:javascript|vbscript|data):/i.test(
          value.replaceAll(/[\u0000-\u0020]/g, ''),
        );
        if (
          name.startsWith('on') ||
          name === 'srcdoc' ||
          (/^(?:href|src|action|xlink:href|formaction|data|poster|ping)$/.test(name) && runs)
        )
          found.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
      }
    }
    return found;
  });
}

/** Inserts the HTML of the feed into a page, as a podcast app does. */
async function showFeed(page: Page, xml: string): Promise<void> {
  await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'text/xml');
    if (feed.querySelector('parsererror') !== null) throw new Error('The feed is not XML.');
    const main = document.querySelector('main');
    for (const tag of ['description', 'encoded'])
      for (const { textContent } of feed.getElementsByTagNameNS('*', tag)) {
        const part = document.createElement('div');
        part.innerHTML = textContent ?? '';
        main?.append(part);
      }
  }, xml);
}

/** Renders the cues as a video shows captions. */
async function showCues(page: Page, files: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    for (const file of all)
      for (const text of file.split(/\n\n/).slice(1)) {
        const cue = new VTTCue(0, 1, text.split('\n').slice(1).join('\n'));
        document.querySelector('main')?.append(cue.getCueAsHTML());
      }
  }, files);
}
