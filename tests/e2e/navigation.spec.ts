import { expect, test } from '@playwright/test';
import { hydrateFully } from '@/tests/support/player-controls';

test.describe('navigation', () => {
  test('the archive has a second page, and a link back', async ({ page }) => {
    await page.goto('/episodes/');
    await expect(page.getByRole('article')).toHaveCount(5);
    await page.getByRole('link', { name: 'Older' }).click();
    await expect(page).toHaveURL('/episodes/page/1/');
    await expect(page.getByRole('main')).toContainText(/May \d+\s–\sJune 17, 2026/);
    await expect(page.getByRole('article')).toHaveCount(20);
    await page.getByRole('link', { name: 'Newer' }).click();
    await expect(page).toHaveURL('/episodes/');
  });

  test('an episode links to the previous and the next one', async ({ page }) => {
    await page.goto('/episodes/nine-minutes/');
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: /Previous episode/ })).toHaveAttribute(
      'href',
      '/episodes/hostile-title/',
    );
    await main.getByRole('link', { name: /Next episode/ }).click();
    await expect(page).toHaveURL('/episodes/half-a-minute/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Half a minute');
  });

  test('the skip link moves the focus past the header', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('an unknown address responds 404 and links to the episodes', async ({ page }) => {
    const answer = await page.goto('/nowhere/');
    expect(answer?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'All episodes' }).click();
    await expect(page).toHaveURL('/episodes/');
  });

  test('a draft has no page', async ({ request }) => {
    expect((await request.get('/episodes/not-yet/')).status()).toBe(404);
  });

  test('the audio can be requested from the middle', async ({ request }) => {
    const answer = await request.get('/audio/nine-minutes.mp3', {
      headers: { Range: 'bytes=1000-1999' },
    });
    expect(answer.status()).toBe(206);
    expect(await answer.body()).toHaveLength(1000);
  });

  test('no page logs errors or warnings', async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of ['/', '/episodes/', '/episodes/nine-minutes/', '/episodes/hostile-title/']) {
      await page.goto(path);
      await hydrateFully(page);
    }
    expect(errors).toEqual([]);
  });
});
