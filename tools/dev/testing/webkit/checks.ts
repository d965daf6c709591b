import type { Browser } from './browser';
import { isMarked, marksArePainted } from './highlights-are-painted';

/** Something that a listener does. Throws where it does not go as it should. */
export type Check = {
  readonly name: string;
  /** It depends on how the browser's audio element behaves, so it runs with the shims as well. */
  readonly isAboutSound: boolean;
  run(browser: Browser, origin: string): Promise<void>;
};

export const EPISODE = '/episodes/nine-minutes/';
export const EMBED = '/embed/nine-minutes/';

const position = (compare: string) =>
  `return Number(document.querySelector('.scrubber input').value) ${compare}`;

const status = (is: string) =>
  `return document.querySelector('[data-play]').dataset.status === '${is}'`;

export const CHECKS: readonly Check[] = [
  {
    name: 'a press on Play sounds',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(origin + EPISODE);
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      await browser.until('it moves on', position('> 1'));
    },
  },
  {
    name: 'a link to a moment plays from there',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=200`);
      await browser.until('it stands there', position('=== 200'));
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      await browser.until('it moves on from there', position('> 201'));
      const isNear = await browser.ask(position('< 260'));
      if (isNear !== true) throw new Error('It plays from elsewhere.');
    },
  },
  {
    name: 'spoken, quoted and found words are painted behind a name',
    isAboutSound: false,
    run: (browser, origin) => marksArePainted(browser, origin + EPISODE),
  },
  {
    name: 'the page follows the voice',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=60`);
      await browser.until('it stands there', position('=== 60'));
      await browser.ask(
        `document.querySelector('#transcript-text').scrollIntoView({ behavior: 'instant' })`,
      );
      await browser.click('[data-play]');
      await browser.until('a sentence is marked', isMarked('spoken-sentence'));
      const before = Number(await browser.ask('return scrollY'));
      for (let skips = 0; skips < 3; skips += 1) {
        await browser.click('section:not([inert]) > * button[aria-label^="Skip forward"]');
      }
      await browser.until('the page has scrolled', `return scrollY > ${before + 150}`);
    },
  },
  {
    name: 'back from the page cache, one press plays at its place',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=100`);
      await browser.until('it stands there', position('=== 100'));
      await browser.click('[data-play]');
      await browser.until('it moves on', position('> 102'));
      await browser.ask(
        `addEventListener('pageshow', ({ persisted }) => (window.isBack = persisted));
         location.href = '/feed.xml'`,
      );
      await browser.until('the page is left', `return location.pathname === '/feed.xml'`);
      await browser.back();
      await browser.until('the page is back', 'return window.isBack !== undefined');
      await browser.until('nothing sounds', status('paused'));
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      const isThere = await browser.ask(position('>= 102'));
      if (isThere !== true) throw new Error('It plays from elsewhere.');
    },
  },
  {
    name: 'the search finds what is spoken',
    isAboutSound: false,
    async run(browser, origin) {
      await browser.open(`${origin}/search/`);
      await browser.click('input[type=search]');
      await browser.type('petition');
      await browser.until(
        'there is a hit',
        `return [...document.querySelectorAll('mark')].some((mark) => /petition/i.test(mark.textContent))`,
      );
    },
  },
  {
    name: 'the embedded player plays, and marks what is spoken',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(origin + EMBED);
      await browser.click('[data-embed=play]');
      await browser.until(
        'it plays',
        `return document.querySelector('[data-embed=play]').dataset.status === 'playing'`,
      );
      await browser.click('[data-opens=transcript]');
      await browser.until('a sentence is marked', isMarked('spoken-sentence'));
    },
  },
];
