import { expect, test, type Page } from '@playwright/test';
import { button, EPISODE } from '@/tests/support/player-page';
import { field, results } from '@/tests/support/search-controls';

/** Collects violations of the policy and errors in the console, from now on. */
async function watchPolicy(page: Page): Promise<string[]> {
  const violations: string[] = [];
  await page.exposeFunction('refused', (violation: string) => void violations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      // Playwright adds the exposed function to every frame.
      const { refused } = window as unknown as { refused: (violation: string) => void };
      refused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  return violations;
}

test('the policy blocks nothing that a listener uses', async ({ page }) => {
  const violations = await watchPolicy(page);
  await page.goto('/');
  await page.goto(EPISODE);
  await button(page, 'Play').click();
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'playing');

  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await field(page).fill('seventh lamp');
  await expect(results(page).locator('mark').first()).toHaveText('seventh lamp');
  await page.keyboard.press('Escape');

  // Client-side navigation, after which the page parses the fetched transcript.
  await page.getByRole('banner').getByRole('link', { name: 'All episodes' }).click();
  await expect(page).toHaveURL('/episodes/');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('harbour');
  expect(violations).toEqual([]);
});

test('an embedded player works under its policy', async ({ page }) => {
  const violations = await watchPolicy(page);
  await page.goto('/embed/nine-minutes/?theme=dark&accent=336699');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(violations).toEqual([]);
});

test('an injected script does not run', async ({ page }) => {
  const violations = await watchPolicy(page);
  await page.goto(EPISODE);
  await page.evaluate(() => {
    const attempts = [
      () => document.body.setAttribute('onclick', 'window.ran = true'),
      () => document.body.click(),
      () =>
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = true">'),
      () => {
        const script = document.createElement('script');
        script.src = 'https://elsewhere.example/x.js';
        document.body.append(script);
      },
    ];
    for (const attempt of attempts) {
      try {
        attempt();
      } catch {
        // Trusted Types throws instead of a later violation.
      }
    }
  });
  await expect.poll(() => violations.length).toBeGreaterThanOrEqual(3);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});

test('every page states its encoding within the first 1,024 bytes and has no inline handlers or styles', async ({
  request,
}) => {
  for (const path of ['/', EPISODE, '/search/', '/embed/nine-minutes/', '/404.html']) {
    const html = await (await request.get(path)).text();
    expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/i);
    expect(html).not.toMatch(/<[a-z][^>]* (style|on[a-z]+)=/);
  }
});
