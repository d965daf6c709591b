import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { play } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';
const KINDS = {
  home: '/',
  archive: '/episodes/',
  'second page of the archive': '/episodes/page/2/',
  'year of the archive': '/episodes/year/2026/',
  series: '/series/daily/',
  topic: '/topics/script/',
  'all topics': '/topics/',
  person: '/people/joanna-rivers/',
  'ways to subscribe': '/subscribe/',
  episode: EPISODE,
  'page that is not there': '/nowhere/',
};
const SCREENS = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

/** Rules that another theme could break; all others look at what a theme leaves alone. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** With every rule that axe runs by default, good practice included, in both themes. */
async function expectNoViolation(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules(OF_COLOURS).analyze();
  const violations = [...light.violations, ...dark.violations];
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual(
    [],
  );
}

for (const [screen, viewport] of Object.entries(SCREENS)) {
  test.describe(`axe finds nothing on a ${screen}`, () => {
    test.use({ viewport });

    for (const [kind, path] of Object.entries(KINDS)) {
      test(`at rest: ${kind}`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolation(page);
      });
    }

    test('while it plays, and with the speeds open', async ({ page }) => {
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

      await page.getByRole('button', { name: 'Now playing' }).first().click();
      const sheet = page.getByRole('dialog', { name: 'Now playing' });
      await expect(sheet.getByText('The wall and its lamps').first()).toBeVisible();
      await expectNoViolation(page);
      for (const tab of ['Chapters', 'Up next']) {
        await sheet.getByRole('tab', { name: tab }).click();
        await expectNoViolation(page);
      }
      await sheet.getByRole('button', { name: 'Sleep timer' }).click();
      await expectNoViolation(page);
      await page.keyboard.press('Escape');

      await sheet.getByRole('button', { name: 'Settings' }).click();
      await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
      await expectNoViolation(page);
    });

    test('in the bar, on the pages one goes to', async ({ page }) => {
      await page.goto(EPISODE);
      const player = page.getByRole('region', { name: 'Player' });
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();

      await page.getByRole('link', { name: 'All episodes' }).first().click();
      await expect(page).toHaveURL('/episodes/');
      await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
      await expectNoViolation(page);

      await page.getByRole('link', { name: 'Half a minute' }).click();
      await expect(page).toHaveURL('/episodes/half-a-minute/');
      await expectNoViolation(page);
    });
  });
}
