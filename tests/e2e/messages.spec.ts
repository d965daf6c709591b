import { expect, test, type Page } from '@playwright/test';
import { scrollAtRest, turnWheel } from '@/tests/support/at-rest';
import { hydrateFully, play, player, position } from '@/tests/support/player-controls';
import { highlightedText, playFromWord, scrollToWord } from '@/tests/support/transcript-text';

const EPISODE = '/episodes/nine-minutes/';

/** What the slot above the bar shows. */
function slot(page: Page) {
  return page.locator('.slot:visible > *:visible');
}

async function addToQueue(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${title}` }).click();
  await page.getByRole('button', { name: 'Add to Up next' }).click();
}

/** Presses Undo as soon as it is there, since a busy machine takes longer than the message stays. */
async function undoAtOnce(page: Page, act: () => Promise<void>): Promise<void> {
  // An earlier message would be undone instead.
  await expect(page.locator('.slot button', { hasText: 'Undo' })).toHaveCount(0);
  const pressed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const buttons = document.querySelectorAll<HTMLButtonElement>('.slot button');
          const undo = Array.from(buttons).find(({ textContent }) => textContent === 'Undo');
          if (undo === undefined) return;
          observer.disconnect();
          undo.click();
          resolve();
        });
        observer.observe(document.body, { childList: true, subtree: true });
      }),
  );
  await act();
  await pressed;
}

/** Plays from a word, and then from one that is minutes later. */
async function jumpBetweenWords(page: Page): Promise<void> {
  await page.goto(EPISODE);
  await playFromWord(page, 'seven lamps');
  await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('seven lamps');
  const { x, y } = await scrollToWord(page, 'joiner');
  await page.mouse.click(x, y);
}

test.describe('a message about the queue', () => {
  test('is shown above the bar for five seconds, and not over the list', async ({ page }) => {
    await page.clock.install();
    await page.goto('/episodes/');
    await hydrateFully(page);
    await addToQueue(page, 'Anchor');
    await expect(slot(page)).toContainText('Added to Up next');
    expect(await page.getByText('Added to Up next').count()).toBe(1);
    await page.mouse.move(2, 2);
    await page.clock.runFor(6000);
    await expect(slot(page)).toHaveCount(0);
  });

  test('stays under the pointer', async ({ page }) => {
    await page.clock.install();
    await page.goto('/episodes/');
    await hydrateFully(page);
    await addToQueue(page, 'Anchor');
    await slot(page).hover();
    await page.clock.runFor(20_000);
    await expect(slot(page)).toContainText('Added to Up next');
    await page.mouse.move(2, 2);
    await page.clock.runFor(2000);
    await expect(slot(page)).toHaveCount(0);
  });

  test('undoes what it says', async ({ page }) => {
    await page.goto('/episodes/');
    await hydrateFully(page);
    await undoAtOnce(page, () => addToQueue(page, 'Anchor'));
    await expect(slot(page)).toHaveCount(0);
    await addToQueue(page, 'Bell');
    await expect(slot(page)).toContainText('Added to Up next');
    const titles = () =>
      page.evaluate(() => {
        // The record that the player wrote.
        const record = JSON.parse(localStorage.getItem('verbatim:player') ?? '{}') as {
          queue: { value: { tracks: { title: string }[] } };
        };
        return record.queue.value.tracks.map(({ title }) => title);
      });
    await expect.poll(titles).toEqual(['Bell']);
  });

  test('can be undone in the sheet, outside of which everything is inert', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 740 });
    await page.goto('/episodes/');
    await hydrateFully(page);
    await addToQueue(page, 'Anchor');
    await page.getByRole('button', { name: 'Play Nine minutes' }).click();
    await page.getByRole('button', { name: 'Now playing' }).first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('tab', { name: 'Up next' }).click();
    await undoAtOnce(page, () => sheet.getByRole('button', { name: 'Remove Anchor' }).click());
    await expect(sheet.getByRole('button', { name: 'Remove Anchor' })).toBeVisible();
  });
});

test.describe('after a jump in the episode that plays', () => {
  test('the way back is offered, and returns there', async ({ page }) => {
    await jumpBetweenWords(page);
    const back = page.locator('.slot').getByRole('button', { name: /^Back to \d:\d\d$/ });
    await expect(back).toBeVisible();
    const [, minutes = '0', seconds = '0'] = /(\d):(\d\d)/.exec(await back.innerText()) ?? [];
    await back.click();
    await expect(back).toBeHidden();
    const before = Number(minutes) * 60 + Number(seconds);
    await expect.poll(async () => Math.abs((await position(page)) - before)).toBeLessThan(10);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('Backspace and the menu of the sheet return there later', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 740 });
    await jumpBetweenWords(page);
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('joiner');
    await page.keyboard.press('Backspace');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('lamps');

    const { x, y } = await scrollToWord(page, 'joiner');
    await page.mouse.click(x, y);
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('joiner');
    await page.getByRole('button', { name: 'Now playing' }).last().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Earlier places' }).click();
    await sheet
      .getByRole('listitem')
      .getByRole('button', { name: /^Back to/ })
      .click();
    await expect(sheet.getByRole('button', { name: 'Earlier places' })).toBeHidden();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('lamps');
  });

  test('one thing at a time is shown: the way back, then a toast, then the jump to the line', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await jumpBetweenWords(page);
    const back = page.locator('.slot').getByRole('button', { name: /^Back to/ });
    await expect(back).toBeVisible();
    await page.mouse.move(300, 300);
    await turnWheel(page, 5000);
    await expect(back).toBeVisible();
    await expect(slot(page)).toHaveCount(1);
    await page.keyboard.press('Backspace');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('lamps');
    await scrollAtRest(page);
    await turnWheel(page, 5000);
    await expect(slot(page)).toHaveText(["Jump to what's playing"]);
  });
});

test('a far seek is stored at once, so that a reload continues there', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await player(page).getByRole('slider', { name: 'Seek' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
  await expect.poll(() => position(page)).toBeGreaterThan(100);
  await page.reload();
  await page.mouse.move(20, 20);
  await expect.poll(() => position(page)).toBeGreaterThan(100);
});

test('the stored position is the one before a press on the text, for some seconds', async ({
  page,
}) => {
  await page.goto(EPISODE);
  await play(page);
  await expect.poll(() => position(page)).toBeGreaterThan(5);
  await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
  const { x, y } = await scrollToWord(page, 'joiner');
  await page.mouse.click(x, y);
  await expect.poll(() => position(page)).toBeGreaterThan(60);
  await page.goto('/');
  await page.goto(EPISODE);
  await page.mouse.move(20, 20);
  await expect.poll(() => position(page)).toBeGreaterThan(4);
  expect(await position(page)).toBeLessThan(40);
});
