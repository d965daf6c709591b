import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE, type Browser } from './browser';
import { paintedPixels } from './painted';

/** A paragraph that begins with a speaker's name. */
const SPEAKER = '#transcript-text p:has(> .speaker)';

/** Minimum painted pixels, fewer than a short word has. */
const MIN_PIXELS = 300;

/** Words of the first such paragraph: one that occurs once in the text, and one that is repeated. */
const ONCE = 'laughed';
const REPEATED = 'you';

/** Checks each kind of highlight in the first paragraph that begins with a speaker's name. */
export async function highlightsArePainted(browser: Browser, page: string): Promise<void> {
  const at = await startOfSpeaker(browser, page);
  await browser.open('about:blank');
  await browser.open(`${page}#t=${at},${at + 3}&w=xqzzq~qzxxq`);
  await expectPaint(browser, 'quoted');
  await browser.click('[data-play]');
  await expectPaint(browser, 'spoken-sentence');
  await browser.until('the quote has ended', `return ${STATUS} === 'paused'`);
  await expectPaint(browser, 'spoken-word');
  await browser.type('/');
  await browser.until(
    'the find bar has the focus',
    `return document.activeElement?.type === 'search'`,
  );
  await browser.type(ONCE);
  await expectPaint(browser, 'found-here');
  await browser.ask('document.activeElement.select()');
  await browser.type(REPEATED);
  await expectPaint(browser, 'found');
}

const STATUS = `document.querySelector('[data-play]').dataset.status`;

/** Script for `Browser.until` that checks whether a highlight exists. */
export function hasHighlight(highlight: string): string {
  return `return CSS.highlights.get('${highlight}')?.size > 0`;
}

/** Start of the paragraph in seconds. */
async function startOfSpeaker(browser: Browser, page: string): Promise<number> {
  await browser.open(page);
  const stamp = await browser.ask(
    `return document.querySelector('${SPEAKER}').closest('section').querySelector('.stamp').getAttribute('href')`,
  );
  return Number(String(stamp).replace('#t=', ''));
}

async function expectPaint(browser: Browser, highlight: string): Promise<void> {
  await browser.until(`"${highlight}" exists`, hasHighlight(highlight));
  await browser.ask(
    `document.querySelector('${SPEAKER}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );
  const end = Date.now() + PATIENCE;
  // A screenshot can be older than the highlight.
  while ((await paintedPixels(browser, highlight, SPEAKER)) < MIN_PIXELS) {
    if (Date.now() > end) {
      throw new Error(`No pixel of "${highlight}" is painted after a speaker's name.`);
    }
    await wait(250);
  }
}
