import { expect, test, type Page } from '@playwright/test';
import { highlightedText, selectText } from '@/tests/support/transcript-text';
import { hydrate, player } from '@/tests/support/player-page';

const EPISODE = '/episodes/nine-minutes/';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function play(page: Page): Promise<void> {
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
}

test.describe('quoting', () => {
  const SENTENCE = 'The seventh lamp on the harbour wall was never lit again.';

  test('copies the text with its source and a link that plays only this passage', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    // A selection made before hydration counts as well.
    await selectText(page, SENTENCE);
    await hydrate(page);
    await page.getByRole('button', { name: 'Copy quote' }).click();
    await expect(page.getByRole('toolbar', { name: 'Quote' }).getByRole('status')).toHaveText(
      'Copied',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [quote, source, link = ''] = copied.split('\n');
    expect(quote).toBe(`“${SENTENCE.slice(0, -1)}”`);
    expect(source).toBe('— Nine minutes, Fixture Radio');
    expect(link).toMatch(/#t=[\d.]+,[\d.]+&w=.*:~:text=/);

    await page.goto('about:blank');
    await page.goto(link);
    await expect.poll(() => highlightedText(page, 'quoted')).toBe(SENTENCE.slice(0, -1));
    await play(page);
    const notice = player(page).getByText('The quote ends here.');
    await expect(notice).toBeVisible();
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
    await player(page).getByRole('button', { name: 'Keep playing' }).click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect(notice).toBeHidden();
  });

  test('a link finds its passage by its words before its time', async ({ page }) => {
    await page.goto(`${EPISODE}#t=1,4&w=The%20seventh%20lamp%20on~was%20never%20lit%20again`);
    await expect.poll(() => highlightedText(page, 'quoted')).toBe(SENTENCE.slice(0, -1));
  });

  test('a link whose words are not in the text highlights its time', async ({ page }) => {
    await page.goto(`${EPISODE}#t=1,4&w=A%20word%20nobody~ever%20said`);
    await expect.poll(() => highlightedText(page, 'quoted')).toMatch(/^A harbour looks/);
  });
});

test.describe('finding', () => {
  test('highlights and counts the hits, moves between them, shows them on the slider and plays from one', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await page.mouse.move(20, 20);
    const bar = page.getByRole('search');
    const field = bar.getByRole('searchbox', { name: 'Find in the transcript' });
    // The shortcut works once the code of the interactive transcript has loaded.
    await expect(async () => {
      await page.keyboard.press('/');
      await expect(field).toBeVisible({ timeout: 2000 });
    }).toPass();
    await field.fill('petition');
    await expect(bar).toContainText('1 of 2');
    await expect
      .poll(async () => (await highlightedText(page, 'found')).split('|'))
      .toHaveLength(2);
    await expect(page.locator('[data-hit]').first()).toBeAttached();
    await page.keyboard.press('Enter');
    await expect(bar).toContainText('2 of 2');
    await bar.getByRole('button', { name: 'Play from here' }).click();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
    await page.keyboard.press('Escape');
    await expect(bar).toHaveCount(0);
    await expect.poll(() => highlightedText(page, 'found')).toBe('');
  });
});
