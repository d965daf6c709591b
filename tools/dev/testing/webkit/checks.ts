import type { Browser } from './browser';
import { hasHighlight, highlightsArePainted } from './highlights-are-painted';

/** An action of a listener. Throws when the result is wrong. */
export type Check = {
  readonly name: string;
  /** Whether it depends on the browser's audio element, and so also runs with the shims. */
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
    name: 'Play starts playback',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(origin + EPISODE);
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      await browser.until('the position advances', position('> 1'));
    },
  },
  {
    name: 'a link to a moment plays from there',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=200`);
      await browser.until('the position is set', position('=== 200'));
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      await browser.until('the position advances from there', position('> 201'));
      const isNear = await browser.ask(position('< 260'));
      if (isNear !== true) throw new Error('It plays from another position.');
    },
  },
  {
    name: 'highlights of spoken, quoted and found words are painted after a name',
    isAboutSound: false,
    run: (browser, origin) => highlightsArePainted(browser, origin + EPISODE),
  },
  {
    name: 'the page follows the audio',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=60`);
      await browser.until('the position is set', position('=== 60'));
      await browser.ask(
        `document.querySelector('#transcript-text').scrollIntoView({ behavior: 'instant' })`,
      );
      await browser.click('[data-play]');
      await browser.until('a sentence is highlighted', hasHighlight('spoken-sentence'));
      const before = Number(await browser.ask('return scrollY'));
      for (let skips = 0; skips < 3; skips += 1) {
        await browser.click('section:not([inert]) > * button[aria-label^="Skip forward"]');
      }
      await browser.until('the page has scrolled', `return scrollY > ${before + 150}`);
    },
  },
  {
    name: 'after a return from the page cache, one press plays at the position',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(`${origin}${EPISODE}#t=100`);
      await browser.until('the position is set', position('=== 100'));
      await browser.click('[data-play]');
      await browser.until('the position advances', position('> 102'));
      await browser.ask(
        `addEventListener('pageshow', ({ persisted }) => (window.isBack = persisted));
         location.href = '/feed.xml'`,
      );
      await browser.until('another page is open', `return location.pathname === '/feed.xml'`);
      await browser.back();
      await browser.until('the page is back', 'return window.isBack !== undefined');
      await browser.until('it is paused', status('paused'));
      await browser.click('[data-play]');
      await browser.until('it plays', status('playing'));
      const isThere = await browser.ask(position('>= 102'));
      if (isThere !== true) throw new Error('It plays from another position.');
    },
  },
  {
    name: 'the search finds spoken words',
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
    name: 'the embedded player plays, and highlights the spoken sentence',
    isAboutSound: true,
    async run(browser, origin) {
      await browser.open(origin + EMBED);
      await browser.click('[data-embed=play]');
      await browser.until(
        'it plays',
        `return document.querySelector('[data-embed=play]').dataset.status === 'playing'`,
      );
      await browser.click('[data-opens=transcript]');
      await browser.until('a sentence is highlighted', hasHighlight('spoken-sentence'));
    },
  },
];
