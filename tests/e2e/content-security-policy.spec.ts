import { expect, test, type Page } from '@playwright/test';
import { button, EPISODE } from '@/tests/support/player-page';
import { field, results } from '@/tests/support/search-controls';

/** What the policy refused, and what the page logged as an error, from now on. */
async function watchPolicy(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('refused', (what: string) => void found.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      // Playwright gives every frame the function that the test exposes.
      const { refused } = window as unknown as { refused: (what: string) => void };
      refused(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });
  return found;
}

test('a listener meets nothing that the policy of the page refuses', async ({ page }) => {
  const refused = await watchPolicy(page);
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

  // Another page without a load, whose text the page's own parser reads.
  await page.getByRole('banner').getByRole('link', { name: 'All episodes' }).click();
  await expect(page).toHaveURL('/episodes/');
  await page.goBack();
  await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('harbour');
  expect(refused).toEqual([]);
});

test('an embedded player works under its policy', async ({ page }) => {
  const refused = await watchPolicy(page);
  await page.goto('/embed/nine-minutes/?theme=dark&accent=336699');
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  expect(refused).toEqual([]);
});

test('a script that gets into a page does not run', async ({ page }) => {
  const refused = await watchPolicy(page);
  await page.goto(EPISODE);
  const ran = await page.evaluate(async () => {
    const marker = window as unknown as { ran?: boolean };
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
        // Refused at once, which is as good.
      }
    }
    await new Promise((settled) => setTimeout(settled));
    return marker.ran ?? false;
  });
  expect(ran).toBe(false);
  await expect.poll(() => refused.length).toBeGreaterThan(0);
});

test('every page names its encoding within the first 1,024 bytes', async ({ request }) => {
  for (const path of ['/', EPISODE, '/search/', '/embed/nine-minutes/', '/404.html']) {
    const html = await (await request.get(path)).text();
    expect(html.slice(0, 1024)).toMatch(/<meta charset="utf-8"/i);
    expect(html).not.toMatch(/<[a-z][^>]* (style|on[a-z]+)=/);
  }
});
