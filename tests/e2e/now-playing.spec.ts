import { expect, test, type Page } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { boxAtRest } from '@/tests/support/at-rest';
import { play, player, position, chooseOption } from '@/tests/support/player-controls';

test.use({ viewport: { width: 360, height: 740 } });

async function openNowPlaying(page: Page) {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Now playing' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test.beforeEach(async ({ page }) => {
  await recordAudioElements(page);
  await page.goto('/episodes/nine-minutes/#t=130');
  await play(page);
});

test('Now playing fills a phone screen, and its transcript follows the audio', async ({ page }) => {
  const dialog = await openNowPlaying(page);
  // The dialog slides in.
  expect(await boxAtRest(dialog)).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  const highlight = () =>
    page.evaluate(() => {
      // The type of a highlight does not say that it contains only `Range` objects.
      const [range] = CSS.highlights.get('sheet-spoken-word') ?? [];
      const { top, bottom } = (range as Range | undefined)?.getBoundingClientRect() ?? {
        top: 0,
        bottom: 0,
      };
      const panel = document.querySelector('.stage')?.getBoundingClientRect();
      const isVisible = panel !== undefined && top >= panel.top && bottom <= panel.bottom;
      return { text: (range as Range | undefined)?.toString() ?? '', isVisible };
    });
  await expect.poll(highlight).toEqual({ text: expect.stringMatching(/\w/), isVisible: true });
  const before = (await highlight()).text;
  await expect.poll(async () => (await highlight()).text).not.toBe(before);
});

test('a chapter in the list plays, and the current chapter is marked', async ({ page }) => {
  const dialog = await openNowPlaying(page);
  await dialog.getByRole('tab', { name: 'Chapters' }).click();
  const chapters = dialog.getByRole('tabpanel').getByRole('button');
  await chapters.nth(1).click();
  await expect(chapters.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(170);
});

test('Escape closes first the options, then Now playing, and the focus returns', async ({
  page,
}) => {
  const dialog = await openNowPlaying(page);
  await dialog.getByRole('button', { name: 'Sleep timer' }).click();
  await expect(dialog.getByRole('radio', { name: 'Off' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('radio')).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Now playing' }).first()).toBeFocused();
});

test('the sleep timer stops the audio at the end of the chapter', async ({ page }) => {
  // The second chapter starts at 3:14. The audio plays once the timer is set.
  await page.goto('about:blank');
  await page.goto('/episodes/nine-minutes/#t=190');
  await expect.poll(() => position(page)).toBe(190);
  const dialog = await openNowPlaying(page);
  await dialog.getByRole('button', { name: 'Sleep timer' }).click();
  await chooseOption(dialog.getByRole('radio', { name: 'End of chapter' }));
  await expect(dialog.getByRole('button', { name: 'Sleep timer, End of chapter' })).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(dialog.getByRole('button', { name: 'Sleep timer', exact: true })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect.poll(async () => (await audioState(page)).paused).toBe(true);
  expect(Math.abs((await audioState(page)).time - 194)).toBeLessThan(2);
});

test('a clip repeats until the listener switches it off', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/episodes/nine-minutes/#t=60,66');
  // Repeating is offered once the clip has been played.
  await play(page);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await player(page).getByRole('button', { name: 'Repeat this clip' }).click();
  await play(page);
  const times: number[] = [];
  await expect
    .poll(
      async () => {
        times.push((await audioState(page)).time);
        return times.filter((time, at) => time < (times[at - 1] ?? 0)).length;
      },
      { intervals: [100] },
    )
    .toBeGreaterThanOrEqual(2);
  expect(Math.max(...times)).toBeLessThan(67);
  expect(Math.min(...times.slice(1))).toBeGreaterThan(59);
  await player(page).getByRole('button', { name: 'Repeat this clip' }).click();
  await expect(player(page).getByRole('status')).toContainText('The quote ends here');
});

test('the speed is set in steps of 0.05, and the remaining time is shown at that speed', async ({
  page,
}) => {
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await player(page).getByRole('button', { name: 'Playback speed' }).click();
  await page.getByRole('radio', { name: '1.5×' }).check();
  for (let step = 0; step < 10; step += 1) {
    await page.getByRole('button', { name: 'Faster' }).click();
  }
  await expect(page.getByRole('radio', { name: '2×', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Slower' }).click();
  await page.keyboard.press('Escape');
  await expect(player(page).getByRole('button', { name: 'Playback speed, 1.95×' })).toBeFocused();
  const left = (572 - (await position(page))) / 1.95;
  const clock = `${Math.floor(left / 60)}:${String(Math.floor(left % 60)).padStart(2, '0')}`;
  await expect(player(page)).toContainText(new RegExp(`(${clock}|\\d:\\d\\d) left`));
  expect((await audioState(page)).rate).toBe(1.95);
});
