import { expect, test } from '@playwright/test';
import { scrollAtRest, turnWheel } from '@/tests/support/at-rest';
import { hydrateFully, play, player, position } from '@/tests/support/player-controls';
import { highlightedText, offerToPlay, scrollToWord } from '@/tests/support/transcript-text';

const EPISODE = '/episodes/nine-minutes/';

test.describe('a click in the transcript', () => {
  test('plays nothing if it selects text', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.dblclick(x, y);
    await expect(page.getByRole('toolbar', { name: 'Quote' })).toBeVisible();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 40, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole('toolbar', { name: 'Quote' })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    await expect(offerToPlay(page)).toBeHidden();
    expect(await position(page)).toBe(0);
  });

  test('on a time stamp plays from its time', async ({ page }) => {
    await page.goto(EPISODE);
    const stamps = page
      .getByRole('region', { name: 'Transcript' })
      .getByRole('link', { name: /^Play from \d+:\d\d$/ });
    const href = await stamps.nth(2).getAttribute('href');
    const seconds = Number(href?.replace('#t=', ''));
    expect(seconds).toBeGreaterThan(30);
    await stamps.nth(2).click();
    await expect.poll(() => position(page)).toBeGreaterThanOrEqual(Math.floor(seconds));
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});

test.describe('keyboard shortcuts of the transcript', () => {
  test('K and J move by sentences, and with Shift by paragraphs', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    await page.keyboard.press('k');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^A harbour looks/);
    await page.keyboard.press('k');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^The quay is stone/);
    await page.keyboard.press('Shift+K');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^The first harbour/);
    await page.keyboard.press('j');
    await expect
      .poll(() => highlightedText(page, 'spoken-sentence'))
      .not.toMatch(/^The first harbour/);
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('? shows the shortcuts, and a checkbox switches them off', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    await page.keyboard.press('?');
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings).toContainText('next sentence');
    await settings.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await expect(page.getByRole('search')).toHaveCount(0);
    expect(await highlightedText(page, 'spoken-sentence')).toBe('');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(settings.getByRole('checkbox', { name: 'Use these keys' })).not.toBeChecked();
  });
});

test.describe('the focus, the selection and the position of the reader', () => {
  test('Play by keyboard moves neither the focus nor the page, and Tab goes on to the scrubber', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1600, height: 1200 });
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe('');
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.keyboard.press('Tab');
    await expect(player(page).getByRole('slider', { name: 'Seek' })).toBeFocused();
  });

  test('selected text stops the scrolling, and the click that clears the selection plays nothing', async ({
    page,
  }) => {
    await page.clock.install();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${EPISODE}#t=60`);
    await expect.poll(() => position(page)).toBe(60);
    const { x, y } = await scrollToWord(page, 'seven lamps');
    // The player of the page has left the window, so the bar is shown.
    await expect(page.locator('.player-bar')).toBeVisible();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 5 });
    await page.mouse.up();
    const before = await scrollAtRest(page);
    for (let skips = 0; skips < 3; skips += 1) {
      await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    }
    await expect.poll(() => position(page)).toBeGreaterThan(145);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    const paused = await position(page);
    // Click above the selection, because the toolbar Quote is below it.
    await page.mouse.click(x, y - 60);
    await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    // Ends the 260 ms in which the page waits for a second click.
    await page.clock.fastForward(1000);
    await expect(offerToPlay(page)).toBeHidden();
    expect(await position(page)).toBe(paused);
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('Back returns to the line that the reader had reached', async ({ page }) => {
    await page.goto(EPISODE);
    await scrollToWord(page, 'petition');
    await page.mouse.move(20, 20);
    await turnWheel(page, 40);
    const top = () =>
      page.evaluate(() =>
        Math.round(
          document.querySelector('#transcript-text #p4')?.getBoundingClientRect().top ?? 0,
        ),
      );
    await expect(page.locator('script[src*="/_next/"]').first()).toBeAttached();
    const read = await top();
    // A click through Playwright would scroll to the link first.
    await page
      .getByRole('link', { name: 'All episodes' })
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL('/episodes/');
    await page.goBack();
    await expect(page).toHaveURL(EPISODE);
    await expect.poll(async () => Math.abs((await top()) - read)).toBeLessThan(20);
  });
});
