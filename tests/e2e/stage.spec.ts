import { expect, test, type Page } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { play } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/#t=130';

/** Where the spoken word is, as a share of the panel's height. */
function shareOfWord(page: Page): Promise<number> {
  return page.evaluate(() => {
    // The type of a highlight does not say that it contains only `Range` objects.
    const [range] = CSS.highlights.get('sheet-spoken-word') ?? [];
    const panel = document.querySelector('.stage')?.getBoundingClientRect();
    if (range === undefined || panel === undefined) return -1;
    return ((range as Range).getBoundingClientRect().top - panel.top) / panel.height;
  });
}

async function openSheet(page: Page) {
  await page.goto(EPISODE);
  await play(page);
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  await expect(page.locator('.stage-text p').first()).toBeVisible();
  return page.getByRole('dialog', { name: 'Now playing' });
}

test.beforeEach(async ({ page }) => {
  await recordAudioElements(page);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the transcript is large and quiet, the spoken sentence stands out, and its line rests', async ({
    page,
  }) => {
    await openSheet(page);
    const text = page.locator('.stage-text');
    await expect(text).toHaveCSS('font-size', '28px');
    await expect(text).toHaveCSS('line-height', '37.8px');
    const colors = await text.evaluate((element) => ({
      text: getComputedStyle(element).color,
      spoken: getComputedStyle(element, '::highlight(sheet-spoken-sentence)').color,
      ink: getComputedStyle(document.body).color,
    }));
    expect(colors.spoken).toBe(colors.ink);
    expect(colors.text).not.toBe(colors.ink);
    // Half a line of 38 pixels in a window of 740.
    await expect.poll(async () => Math.abs((await shareOfWord(page)) - 0.35)).toBeLessThan(0.04);
  });

  test('the controls fade while it plays, and the first touch only brings them back', async ({
    page,
  }) => {
    const sheet = await openSheet(page);
    const controls = sheet.locator('.sheet-bottom');
    await expect(controls).toHaveCSS('opacity', '1');
    await expect(controls).toHaveCSS('opacity', '0');
    const before = await audioState(page);
    await page.touchscreen.tap(180, 250);
    await expect(controls).toHaveCSS('opacity', '1');
    // The tap on a word did not move the audio, nor pause it.
    const after = await audioState(page);
    expect(after.paused).toBe(false);
    expect(Math.abs(after.time - before.time)).toBeLessThan(10);
    // The controls may have faded again, and a touch brings them back.
    await expect(async () => {
      await sheet.getByRole('button', { name: 'Pause' }).tap({ timeout: 2000 });
      await expect(sheet.getByRole('button', { name: 'Play', exact: true })).toBeVisible({
        timeout: 2000,
      });
    }).toPass();
    await expect(controls).toHaveCSS('opacity', '1');
  });
});

test('a wake lock holds while the transcript follows the audio, and again in a shown page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const held = { count: 0, requests: 0 };
    Object.assign(window, { held });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          held.count += 1;
          held.requests += 1;
          return Promise.resolve({ release: () => Promise.resolve((held.count -= 1)) });
        },
      },
    });
  });
  await page.setViewportSize({ width: 800, height: 740 });
  const held = () =>
    page.evaluate(() => (window as unknown as { held: { count: number; requests: number } }).held);
  const sheet = await openSheet(page);
  await expect.poll(async () => (await held()).count).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect.poll(async () => (await held()).requests).toBe(2);
  await page.mouse.move(300, 30);
  await sheet.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(async () => (await held()).count).toBeLessThan(2);
  await sheet.getByRole('button', { name: 'Play', exact: true }).click();
  await sheet.getByRole('tab', { name: 'Chapters' }).click();
  const { requests } = await held();
  await page.keyboard.press('Escape');
  expect((await held()).requests).toBe(requests);
});

test('F shows the transcript in the whole window, and leaves it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(EPISODE);
  await play(page);
  await page.keyboard.press('f');
  const stage = page.getByRole('dialog', { name: 'Now playing' });
  await expect(stage).toBeVisible();
  await expect(stage.getByRole('tab')).toHaveCount(0);
  // The line that is out of view is that of the page below.
  await expect(stage.getByRole('button', { name: 'Jump to what' })).toHaveCount(0);
  await expect(page.locator('.stage-text')).toHaveCSS('font-size', '34px');
  const width = await page.locator('.stage-text').evaluate((text) => text.clientWidth);
  expect(width).toBeLessThanOrEqual(24 * 34);
  expect(await stage.evaluate((dialog) => dialog.clientWidth)).toBe(
    await page.evaluate(() => innerWidth),
  );
  expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(
    true,
  );
  const { x = 0, y = 0 } = (await stage.getByRole('button', { name: 'Pause' }).boundingBox()) ?? {};
  const top = await page.evaluate(
    ([left, upper]) => document.elementFromPoint(left, upper)?.closest('dialog') !== null,
    [x + 5, y + 5] as const,
  );
  expect(top).toBe(true);
  await page.keyboard.press('f');
  await expect(stage).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('with reduced motion the controls fade, and the text jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  const sheet = await openSheet(page);
  await expect(sheet.locator('.sheet-bottom')).toHaveCSS('transition-duration', '0s');
  expect(await sheet.evaluate((dialog) => dialog.getAnimations().length)).toBe(0);
  await expect.poll(async () => Math.abs((await shareOfWord(page)) - 0.35)).toBeLessThan(0.04);
});
