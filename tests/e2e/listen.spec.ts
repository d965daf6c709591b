import { expect, test } from '@playwright/test';
import { turnWheel } from '@/tests/support/at-rest';
import { hydrateFully, player, position } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

test.describe('listening to an episode', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(EPISODE);
  });

  test('starts after the first press on Play', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
  });

  test('continues when the listener opens another page', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => position(page)).toBeGreaterThan(0);

    await page.getByRole('link', { name: 'All episodes' }).click();

    await expect(page).toHaveURL('/episodes/');
    const before = await position(page);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => position(page)).toBeGreaterThan(before);
  });

  test('keeps its position over a reload', async ({ page }) => {
    // A seek that is repeated while the audio plays is a jump, and soon after a jump, the stored
    // position is still the one before.
    await hydrateFully(page);
    await player(page).getByRole('slider', { name: 'Seek' }).focus();
    await page.keyboard.press('PageUp');
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => position(page)).toBeGreaterThan(30);

    await page.reload();

    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await expect.poll(() => position(page)).toBeGreaterThan(30);
  });

  test('keeps the speed for the next visit', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Playback speed' }).click();
    await page.getByRole('radio', { name: '1.5×' }).check();
    await page.reload();
    await page.mouse.move(50, 50);
    await expect(player(page).getByRole('button', { name: 'Playback speed' })).toHaveText('1.5×');
  });

  test('skips back 15 and forward 30 seconds', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    await expect.poll(() => position(page)).toBe(30);
    await player(page).getByRole('button', { name: 'Skip back 15 seconds' }).click();
    await expect.poll(() => position(page)).toBe(15);
  });

  test('mutes, and shows it on every page', async ({ page }) => {
    const mute = player(page).getByRole('button', { name: 'Mute' });
    await mute.click();
    await expect(mute).toHaveAttribute('aria-pressed', 'true');

    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('link', { name: 'All episodes' }).first().click();
    await expect(page).toHaveURL('/episodes/');
    await expect(mute).toHaveAttribute('aria-pressed', 'true');
    await mute.click();
    await expect(mute).toHaveAttribute('aria-pressed', 'false');
    await expect(mute).toBeFocused();
  });
});

test.describe('two episodes', () => {
  test('another page offers its episode while the first one plays', async ({ page }) => {
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'All episodes' }).click();
    await page.getByRole('link', { name: 'Half a minute', exact: true }).click();

    await expect(page).toHaveURL('/episodes/half-a-minute/');
    await expect(player(page)).toContainText('Nine minutes');

    await page.getByRole('button', { name: 'Play Half a minute' }).click();
    await expect(player(page)).toHaveCount(1);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('a button on the home page plays the latest episode', async ({ page }) => {
    await page.goto('/');
    await page
      .getByRole('button', { name: /^Play / })
      .first()
      .click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
  });
});

test.describe('by keyboard', () => {
  test('Play is at most five tab stops after the skip link, and the slider at most four after Play', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    const stops: string[] = [];
    for (let stop = 0; stop < 10; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { activeElement: element } = document;
          return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
        }),
      );
    }
    expect(stops[0]).toBe('Skip to content');
    expect(stops.indexOf('Play')).toBeGreaterThan(0);
    expect(stops.indexOf('Play')).toBeLessThanOrEqual(5);
    const between = stops.indexOf('Seek') - stops.indexOf('Play');
    expect(between).toBeGreaterThan(0);
    expect(between).toBeLessThanOrEqual(4);
  });

  test('arrows move by 5 seconds, Page Up and Page Down by 30, Home and End to the ends', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await page.mouse.move(50, 50);
    const slider = player(page).getByRole('slider', { name: 'Seek' });
    await slider.focus();
    for (const [key, spoken] of [
      ['ArrowRight', '5 seconds'],
      ['ArrowUp', '10 seconds'],
      ['ArrowLeft', '5 seconds'],
      ['PageUp', '35 seconds'],
      ['PageUp', '1 minute 5 seconds'],
      ['PageDown', '35 seconds'],
      ['End', '9 minutes 32 seconds'],
      ['Home', '0 seconds'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(slider).toHaveAttribute('aria-valuetext', `${spoken} of 9 minutes 32 seconds`);
    }
  });

  test('Space presses Play', async ({ page }) => {
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).focus();
    await page.keyboard.press('Space');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});

test.describe('links to a moment', () => {
  for (const [address, spoken] of [
    ['#t=123', '2 minutes 3 seconds'],
    ['#t=00:02:03', '2 minutes 3 seconds'],
    ['?t=123', '2 minutes 3 seconds'],
    ['#t=12.5,18', '12 seconds'],
  ] as const) {
    test(`${address} opens at ${spoken}, also after a reload`, async ({ page }) => {
      await page.goto(EPISODE + address);
      const slider = player(page).getByRole('slider', { name: 'Seek' });
      const text = `${spoken} of 9 minutes 32 seconds`;
      await expect(slider).toHaveAttribute('aria-valuetext', text);
      await page.reload();
      await expect(slider).toHaveAttribute('aria-valuetext', text);
      await player(page).getByRole('button', { name: 'Play', exact: true }).click();
      await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    });
  }
});

test('the bar stays while it has the focus, also when the player of the page becomes visible', async ({
  page,
}) => {
  await page.goto(EPISODE);
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await turnWheel(page, 3000);
  const title = player(page).getByRole('link', { name: 'Nine minutes' });
  await expect(title).toBeVisible();
  await expect(player(page)).toHaveCount(1);

  await player(page).getByRole('button', { name: 'Skip back 15 seconds' }).focus();
  await page.keyboard.press('Tab');
  await page.evaluate(() => scrollTo(0, 0));
  await expect(page.locator('.player-bar').getByRole('button', { name: 'Pause' })).toBeFocused();

  await page.mouse.move(300, 300);
  await expect(title).toHaveCount(0);
  await expect(player(page)).toHaveCount(1);
});
