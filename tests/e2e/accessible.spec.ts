import { expect, test, type Page } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { play } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';
const PAGES = {
  home: '/',
  archive: '/episodes/',
  'second page of the archive': '/episodes/page/1/',
  'year of the archive': '/episodes/year/2026/',
  series: '/series/daily/',
  topic: '/topics/script/',
  'all topics': '/topics/',
  person: '/people/joanna-rivers/',
  'ways to subscribe': '/subscribe/',
  episode: EPISODE,
  'unknown page': '/nowhere/',
};
const SCREENS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** Rules whose result depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Colours of a part that fades in have no contrast yet. */
async function expectMotionToEnd(page: Page): Promise<void> {
  const running = () =>
    document.getAnimations().filter(({ effect, playState }) => {
      const endTime = Number(effect?.getComputedTiming().endTime);
      return playState === 'running' && Number.isFinite(endTime);
    }).length;
  await expect.poll(() => page.evaluate(running)).toBe(0);
}

/** Runs the default rules of axe, best practices included, in both themes. */
async function expectNoViolation(page: Page): Promise<void> {
  // What appears while axe reads the page is not to be measured half transparent.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expectMotionToEnd(page);
  const light = await axe(page).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules(COLOUR_RULES).analyze();
  const violations = [...light.violations, ...dark.violations];
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
}

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test.describe(`axe finds no violation on a ${screen}`, () => {
    test.use({ viewport });

    for (const [kind, path] of Object.entries(PAGES)) {
      test(`before playback: ${kind}`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolation(page);
      });
    }

    test('during playback, and with the speed options open', async ({ page }) => {
      await page.goto(EPISODE);
      const player = page.getByRole('region', { name: 'Player' });
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
      await expectNoViolation(page);

      await player.getByRole('button', { name: 'Playback speed' }).click();
      await expect(page.getByRole('radio', { name: '1.5×' })).toBeVisible();
      await expectNoViolation(page);
    });

    test('with each panel open', async ({ page }) => {
      await page.goto(EPISODE);
      await play(page);
      await page.getByRole('button', { name: 'More about Nine minutes' }).click();
      await expect(page.getByRole('button', { name: 'Play next' })).toBeVisible();
      await expectNoViolation(page);
      await page.keyboard.press('Escape');

      await page.setViewportSize({ width: 1024, height: 720 });
      await page.getByRole('button', { name: 'Now playing' }).first().click();
      const nowPlaying = page.getByRole('dialog', { name: 'Now playing' });
      await expect(nowPlaying.getByText('The wall and its lamps').first()).toBeVisible();
      await expectNoViolation(page);
      for (const tab of ['Chapters', 'Up next']) {
        await nowPlaying.getByRole('tab', { name: tab }).click();
        await expectNoViolation(page);
      }
      await nowPlaying.getByRole('button', { name: 'Sleep timer' }).click();
      await expectNoViolation(page);
      await page.keyboard.press('Escape');

      await nowPlaying.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await expectNoViolation(page);
    });

    test('with the bar, on other pages', async ({ page }) => {
      await page.goto(EPISODE);
      const player = page.getByRole('region', { name: 'Player' });
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();

      await page.getByRole('link', { name: 'All episodes' }).first().click();
      await expect(page).toHaveURL('/episodes/');
      await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
      await expectNoViolation(page);

      await page.getByRole('link', { name: 'Half a minute', exact: true }).click();
      await expect(page).toHaveURL('/episodes/half-a-minute/');
      await expectNoViolation(page);
    });
  });
}
