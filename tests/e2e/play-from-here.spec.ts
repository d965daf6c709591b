import { expect, test } from '@playwright/test';
import { boxAtRest } from '@/tests/support/at-rest';
import { hydrateFully, play, player, position } from '@/tests/support/player-controls';
import {
  highlightedText,
  offerToPlay,
  playFromWord,
  scrollToWord,
} from '@/tests/support/transcript-text';

const EPISODE = '/episodes/nine-minutes/';

test.describe('a click in the transcript of an episode that does not play', () => {
  test('offers to play, before any script has loaded, and plays when the offer is pressed', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/audio/')) requests.push(request.url());
    });
    await page.goto(EPISODE);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    expect(requests).toEqual([]);
    expect(await highlightedText(page, 'spoken-sentence')).toBe('');

    await offerToPlay(page).click();
    await expect(offerToPlay(page)).toBeHidden();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('shows the offer beside the line, within a small window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(EPISODE);
    await hydrateFully(page);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    const box = await boxAtRest(offerToPlay(page));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(320);
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(Math.abs(box.y + box.height / 2 - y)).toBeLessThan(80);
  });

  test('reaches the offer with the next Tab, and Escape takes it away', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offerToPlay(page)).toBeHidden();

    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(offerToPlay(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
  });

  test('takes the offer away on a scroll', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    await page.mouse.wheel(0, 60);
    await expect(offerToPlay(page)).toBeHidden();
  });

  test('offers again once the episode is paused', async ({ page }) => {
    await page.goto(EPISODE);
    await playFromWord(page, 'petition');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const paused = await position(page);
    const { x, y } = await scrollToWord(page, 'seven lamps');
    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    expect(await position(page)).toBe(paused);
  });

  test('leaves another episode playing until the offer is pressed', async ({ page }) => {
    await page.goto('/episodes/');
    await page.getByRole('button', { name: 'Play Half a minute' }).click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await page.getByRole('link', { name: 'Nine minutes', exact: true }).first().click();
    await expect(page).toHaveURL(EPISODE);
    await expect(page.locator('#transcript-text p').first()).toBeVisible();
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    await expect(offerToPlay(page)).toBeVisible();
    await expect(player(page)).toContainText('Half a minute');
    await offerToPlay(page).click();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
    await expect(player(page)).not.toContainText('Half a minute');
  });
});

test('a click in the transcript of the episode that plays seeks there', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
  const { x, y } = await scrollToWord(page, 'petition');
  await page.mouse.click(x, y);
  await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
  await expect(offerToPlay(page)).toBeHidden();
});

test.describe('the line under the mouse', () => {
  test('is marked before anything has played, and its cursor says that it can be pressed', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y);
    await expect(async () => {
      await page.mouse.move(x + 2, y);
      await page.mouse.move(x, y);
      expect(await highlightedText(page, 'pointed')).toContain('petition');
    }).toPass();
    await expect(page.locator('#transcript-text')).toHaveCSS('cursor', 'pointer');
    await page.mouse.move(2, 2);
    await expect.poll(() => highlightedText(page, 'pointed')).toBe('');
    await expect(page.locator('#transcript-text')).toHaveCSS('cursor', 'auto');
  });
});

test('the hint about taps disappears after the first one, without moving the text', async ({
  page,
}) => {
  await page.goto(EPISODE);
  const hint = page.getByText('Tap a sentence to hear it from there');
  await expect(hint).toBeVisible();
  await hydrateFully(page);
  const { x, y } = await scrollToWord(page, 'petition');
  await page.mouse.click(x, y);
  await expect(offerToPlay(page)).toBeVisible();
  await expect(hint).toBeVisible();
  const before = await page.locator('#transcript-text').boundingBox();
  await offerToPlay(page).click();
  await expect(hint).toBeHidden();
  expect((await page.locator('#transcript-text').boundingBox())?.height).toBe(before?.height);

  await page.reload();
  await expect(page.locator('#transcript-text')).toBeVisible();
  await expect(hint).toBeHidden();
  expect(await hint.evaluate((element) => element.getClientRects().length)).toBe(0);
});

test('without scripts there is no hint about taps', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(EPISODE);
  await expect(page.getByText('Tap a sentence to hear it from there')).toBeHidden();
  await context.close();
});
