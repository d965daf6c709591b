import { setTimeout as wait } from 'node:timers/promises';
import { PATIENCE, type Browser } from './browser';
import { paintedPixels } from './painted';

/** A paragraph that begins with a speaker's name. */
const SPEAKER = '#transcript-text p:has(> .speaker)';

/** Pixels: fewer than a short word has. */
const SOME = 300;

/** Words of the first such paragraph: one that the whole text has once, and one that it has again. */
const ONCE = 'laughed';
const OFTEN = 'you';

/** Looks at each kind of mark in the first paragraph of a page that begins with a speaker's name. */
export async function marksArePainted(browser: Browser, page: string): Promise<void> {
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
  await browser.type(OFTEN);
  await expectPaint(browser, 'found');
}

const STATUS = `document.querySelector('[data-play]').dataset.status`;

/** Whether something is marked so, for `Browser.until`. */
export function isMarked(highlight: string): string {
  return `return CSS.highlights.get('${highlight}')?.size > 0`;
}

/** Seconds at which the paragraph begins. */
async function startOfSpeaker(browser: Browser, page: string): Promise<number> {
  await browser.open(page);
  const stamp = await browser.ask(
    `return document.querySelector('${SPEAKER}').closest('section').querySelector('.stamp').getAttribute('href')`,
  );
  return Number(String(stamp).replace('#t=', ''));
}

async function expectPaint(browser: Browser, highlight: string): Promise<void> {
  await browser.until(`"${highlight}" is marked`, isMarked(highlight));
  await browser.ask(
    `document.querySelector('${SPEAKER}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );
  const end = Date.now() + PATIENCE;
  // A picture may be older than the mark.
  while ((await paintedPixels(browser, highlight, SPEAKER)) < SOME) {
    if (Date.now() > end) {
      throw new Error(`No pixel of "${highlight}" is painted behind a speaker's name.`);
    }
    await wait(250);
  }
}
