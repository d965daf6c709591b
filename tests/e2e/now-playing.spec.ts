import { expect, test, type Page } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { play, player, position } from '@/tests/support/player-controls';

test.use({ viewport: { width: 360, height: 740 } });

async function openSheet(page: Page) {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await expect(sheet).toBeVisible();
  return sheet;
}

test.beforeEach(async ({ page }) => {
  await recordAudioElements(page);
  await page.goto('/episodes/nine-minutes/#t=130');
  await play(page);
});

test('it fills a phone, and its text moves with the voice', async ({ page }) => {
  const sheet = await openSheet(page);
  const box = await sheet.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
  const marked = () =>
    page.evaluate(() => {
      // Not in the types of every browser.
      const [range] = CSS.highlights.get('sheet-spoken-word') ?? [];
      const { top, bottom } = (range as Range | undefined)?.getBoundingClientRect() ?? {
        top: 0,
        bottom: 0,
      };
      const panel = document.querySelector('.sheet-panel')?.getBoundingClientRect();
      const isSeen = panel !== undefined && top >= panel.top && bottom <= panel.bottom;
      return { text: (range as Range | undefined)?.toString() ?? '', isSeen };
    });
  await expect.poll(marked).toEqual({ text: expect.stringMatching(/\w/), isSeen: true });
  const before = (await marked()).text;
  await expect.poll(async () => (await marked()).text).not.toBe(before);
});

test('a section of the list plays, and the present one is named', async ({ page }) => {
  const sheet = await openSheet(page);
  await sheet.getByRole('tab', { name: 'Chapters' }).click();
  const sections = sheet.getByRole('tabpanel').getByRole('button');
  await sections.nth(1).click();
  await expect(sections.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(170);
});

test('Escape leaves first the choices, then the sheet, and the focus goes back', async ({
  page,
}) => {
  const sheet = await openSheet(page);
  await sheet.getByRole('button', { name: 'Sleep timer' }).click();
  await expect(sheet.getByRole('radio', { name: 'Off' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('radio')).toHaveCount(0);
  await expect(sheet).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Now playing' }).first()).toBeFocused();
});

test('the sleep timer stops at the end of the section', async ({ page }) => {
  const sheet = await openSheet(page);
  const slider = sheet.getByRole('slider', { name: 'Seek' });
  await sheet.getByRole('tab', { name: 'Chapters' }).click();
  await sheet.getByRole('tabpanel').getByRole('button').nth(1).click();
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await sheet.getByRole('button', { name: 'Sleep timer' }).click();
  await sheet.getByRole('radio', { name: 'End of chapter' }).check();
  await expect(sheet.getByRole('button', { name: 'Sleep timer, End of chapter' })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect((await audioState(page)).paused).toBe(true);
  await expect(sheet.getByRole('button', { name: 'Sleep timer', exact: true })).toBeVisible();
});

test('a clip is repeated until one wants it no more', async ({ page }) => {
  await page.goto('about:blank');
  await page.goto('/episodes/nine-minutes/#t=60,62');
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
  expect(Math.max(...times)).toBeLessThan(63);
  expect(Math.min(...times.slice(1))).toBeGreaterThan(59);
  await player(page).getByRole('button', { name: 'Repeat this clip' }).click();
  await expect(player(page).getByRole('status')).toContainText('The quote ends here');
});

test('the speed is set in steps of a twentieth, and says what is left', async ({ page }) => {
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
