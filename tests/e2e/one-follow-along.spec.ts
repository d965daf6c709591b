import { expect, test, type Page, type Route } from '@playwright/test';
import { messages } from '@/lib/messages/en/reading';
import { textChecksum } from '@/lib/transcript/text-checksum';
import { turnWheel } from '@/tests/support/at-rest';
import {
  highlightedText,
  offerToPlay,
  playFromWord,
  scrollToWord,
} from '@/tests/support/transcript-text';
import { frame, repeat } from '@/tests/support/mpeg-audio';
import { hydrateFully } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';
const EMBED = '/embed/nine-minutes/';

/** A text that follows the voice, and how a listener gets to it. */
type Surface = {
  readonly name: string;
  readonly root: string;
  readonly prefix: '' | 'sheet-';
  readonly open: (page: Page) => Promise<void>;
};

const SURFACES: readonly Surface[] = [
  {
    name: 'the page',
    root: '#transcript-text',
    prefix: '',
    async open(page) {
      await page.goto(EPISODE);
      await hydrateFully(page);
    },
  },
  {
    name: 'the now-playing dialog',
    root: '.stage-text',
    prefix: 'sheet-',
    async open(page) {
      // A wider window shows no second transcript on the episode's own page.
      await page.setViewportSize({ width: 1024, height: 720 });
      await page.goto(EPISODE);
      await hydrateFully(page);
      await page.getByRole('button', { name: 'Now playing' }).first().click();
      await expect(page.locator('.stage-text p').first()).toBeVisible();
    },
  },
  {
    name: 'the embedded player',
    root: '[data-embed=text]',
    prefix: '',
    async open(page) {
      await page.goto(EMBED);
      await page.getByRole('button', { name: 'Transcript' }).click();
      await expect(page.locator('[data-embed=text] p').first()).toBeVisible();
    },
  },
];

/** The button and the slider of the player that takes part: the dialog's own, where it is open. */
const button = (page: Page) =>
  page.getByRole('button', { name: /^(Play|Pause)(,|$)/ }).and(page.locator('[data-play]'));
const position = async (page: Page) =>
  Number(await page.getByRole('slider', { name: 'Seek' }).last().inputValue());

/**
 * Gives the episode another, longer file, from another address, as a host that
 * inserts advertisements does. The players take its duration from the file.
 */
async function swapAudio(page: Page): Promise<void> {
  // 8 kbit/s at 8 kHz: a second is 1,000 bytes.
  const longer = repeat(frame(72, { version: 2.5, rate: 1, sampling: 2 }), 8889);
  await page.route('**/audio/longer.mp3', async (route) => {
    const [, from = '0', to = ''] =
      /(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '') ?? [];
    const start = Number(from);
    const end = to === '' ? longer.length - 1 : Number(to);
    await route.fulfill({
      status: 206,
      contentType: 'audio/mpeg',
      headers: {
        'accept-ranges': 'bytes',
        'content-range': `bytes ${start}-${end}/${longer.length}`,
      },
      body: longer.subarray(start, end + 1),
    });
  });
  const swapped = async (route: Route, address = route.request().url()) => {
    const response = await route.fetch({ url: address });
    const { origin } = new URL(address);
    const audio = /(?<=")\/audio\/nine-minutes\.mp3/g;
    return {
      response,
      body: (await response.text()).replaceAll(audio, `${origin}/audio/longer.mp3`),
    };
  };
  await page.route(/\/index\.txt\?/, async (route) => route.fulfill(await swapped(route)));
  for (const path of [EPISODE, EMBED]) {
    await page.route(`**${path}`, async (route) => {
      const { response, body } = await swapped(route);
      if (path === EMBED) return route.fulfill({ response, body });
      // The page accepts only the data whose checksum it has.
      const { body: data } = await swapped(route, `${route.request().url()}index.txt`);
      const checksum = `"checksum":${textChecksum(data)}`;
      await route.fulfill({ response, body: body.replace(/"checksum":\d+/, checksum) });
    });
  }
}

for (const { name, root, prefix, open } of SURFACES) {
  test.describe(`in ${name}`, () => {
    test('audio that is longer than the timed one is said, and marks paragraphs alone', async ({
      page,
    }) => {
      await swapAudio(page);
      await open(page);
      await button(page).last().click();
      await expect(page.getByText(messages.audioDiffers)).toHaveCount(prefix === '' ? 1 : 2);
      await expect(page.locator(`${root} .is-spoken`)).toHaveText(/A harbour looks/);
      expect(await highlightedText(page, `${prefix}spoken-word`)).toBe('');
      expect(await highlightedText(page, `${prefix}spoken-sentence`)).toBe('');
    });

    test('a double click selects a word, and a click offers to play from it', async ({ page }) => {
      await open(page);
      const { x, y } = await scrollToWord(page, 'petition', root);
      await page.mouse.dblclick(x, y);
      await expect
        .poll(() => page.evaluate(() => getSelection()?.toString().trim()))
        .toBe('petition');
      // The text waits 260 ms for a second click; a longer timer of its own comes after that one.
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
      expect(await position(page)).toBe(0);
      await expect(button(page).last()).toHaveAttribute('data-status', 'paused');

      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.mouse.click(x, y);
      await expect(offerToPlay(page)).toBeVisible();
      await expect(button(page).last()).toHaveAttribute('data-status', 'paused');
      await offerToPlay(page).click();
      await expect(offerToPlay(page)).toBeHidden();
      await expect
        .poll(() => highlightedText(page, `${prefix}spoken-sentence`))
        .toContain('petition');
      await expect(button(page).last()).toHaveAttribute('data-status', 'playing');
    });

    test('a reader who scrolls away stays there, and goes back on request', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page);
      await playFromWord(page, 'petition', root);
      await expect
        .poll(() => highlightedText(page, `${prefix}spoken-sentence`))
        .toContain('petition');
      const back = page.getByRole('button', { name: messages.jumpToPlaying });
      await expect(back).toBeHidden();
      await turnWheel(page, 3000);
      await expect(back).toBeVisible();
      await back.click();
      await expect(back).toBeHidden();
      await expect.poll(() => isInView(page, `${prefix}spoken-sentence`)).toBe(true);
    });
  });
}

function isInView(page: Page, name: string): Promise<boolean> {
  return page.evaluate((highlight) => {
    const [range] = CSS.highlights.get(highlight) ?? [];
    // In a pause between two lines, nothing is marked.
    if (range === undefined) return false;
    // The page sets nothing but live ranges.
    const { top, bottom } = (range as Range).getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }, name);
}
