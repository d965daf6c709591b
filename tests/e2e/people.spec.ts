import { expect, test, type Page } from '@playwright/test';
import { selectText } from '@/tests/support/transcript-text';
import { hydrate, player } from '@/tests/support/player-page';

const CONVERSATION = '/episodes/nine-minutes/';
const MONOLOGUE = '/episodes/half-a-minute/';

/** Names in the text, with the number of the colour. */
async function heads(page: Page): Promise<(readonly [string | null, string | null])[]> {
  const all = await page.locator('#transcript-text .speaker').all();
  return Promise.all(
    all.map(
      async (head) =>
        [await head.locator('b').textContent(), await head.getAttribute('data-speaker')] as const,
    ),
  );
}

async function play(page: Page): Promise<void> {
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
}

test.describe('the people of an episode', () => {
  test('are told apart in the transcript by name, picture or initial, and colour', async ({
    page,
  }) => {
    await page.goto(CONVERSATION);
    expect((await heads(page)).slice(0, 4)).toEqual([
      ['Joanna Rivers', '1'],
      ['Peter Lund', '2'],
      ['Joanna', '1'],
      ['Peter', '2'],
    ]);
    const joanna = page.locator('#transcript-text .speaker[data-speaker="1"]').first();
    const face = joanna.locator('img');
    await expect(face).toHaveAttribute('alt', '');
    await expect(face).toHaveAttribute('loading', 'lazy');
    await joanna.scrollIntoViewIfNeeded();
    await expect
      .poll(() => face.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0);
    const peter = page.locator('#transcript-text .speaker[data-speaker="2"]').first();
    const initial = await peter.evaluate((head) => getComputedStyle(head, '::before').content);
    expect(initial).toMatch(/^"P"/);
    const colours = await Promise.all([
      face.evaluate((img) => getComputedStyle(img).borderTopColor),
      peter.evaluate((head) => getComputedStyle(head, '::before').borderTopColor),
      peter.locator('b').evaluate((name) => getComputedStyle(name).color),
      page.evaluate(() => getComputedStyle(document.body).color),
    ]);
    expect(colours[0]).not.toBe(colours[1]);
    expect(colours[2]).toBe(colours[3]);
  });

  test('have their full name in a quote where the page shows the short one', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(CONVERSATION);
    await selectText(page, 'By walking, mostly.');
    await hydrate(page);
    await page.getByRole('button', { name: 'Copy quote' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('— Peter Lund, Nine minutes');
  });

  test('are under the title and in the credits, with their share of the talk', async ({ page }) => {
    await page.goto(CONVERSATION);
    const people = page.getByRole('group', { name: 'People' });
    await expect(people.getByRole('link', { name: 'Joanna Rivers' })).toContainText('Host');
    await expect(people.getByRole('link', { name: 'Peter Lund' })).toContainText('Guest');
    const above = await people.boundingBox();
    const below = await player(page).boundingBox();
    expect((above?.y ?? Infinity) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    const credits = page.locator('dl', { hasText: 'of the talk' });
    const shares = await credits.getByText(/^\d+% of the talk$/).allTextContents();
    expect(shares).toHaveLength(2);
    expect(shares.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(100);
    await people.getByRole('link', { name: 'Peter Lund' }).click();
    await expect(page).toHaveURL(/\/people\/peter-lund\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Peter Lund');
    await page.goto('/people/');
    await expect(
      page.locator('li', { hasText: 'Joanna Rivers' }).locator('img.face'),
    ).toBeVisible();
  });

  test('have neither colours nor faces in the text if a single person speaks', async ({ page }) => {
    await page.goto(MONOLOGUE);
    await expect(page.locator('#transcript-text :is(img, [data-speaker])')).toHaveCount(0);
    await expect(page.locator('.speaker-band')).toHaveCount(0);
    await expect(page.getByText('of the talk')).toHaveCount(0);
  });

  test('are shown in the player while they speak, above the line and beside the chapter', async ({
    page,
  }) => {
    // Another person speaks from 3:37 on.
    await page.goto(`${CONVERSATION}#t=210`);
    await play(page);
    await page.getByRole('link', { name: 'All episodes' }).click();
    const bar = page.locator('.player-bar');
    await expect(bar.locator('.speaker-band [data-speaker="1"]')).toHaveCount(1);
    await expect(bar.locator('.speaker-band [data-speaker="2"]')).toHaveCount(1);
    const line = bar.locator('.now-speaking > :not([data-former])');
    await expect(line).toContainText(/^(Joanna|Peter)·/);
    await expect(bar.locator('.now-speaking')).toHaveAttribute('aria-hidden', 'true');
    const first = (await line.textContent()) ?? '';
    await expect(line).not.toHaveText(first);
    // The line before it fades out.
    await expect(bar.locator('[data-former]')).toHaveCount(0);
    // Both are measured at once, since the bar may still be rising.
    const [band, track] = await bar.evaluate((element) =>
      ['.speaker-band', '.scrubber-track'].map((part) => {
        const { top, bottom, width, height } =
          element.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
        return { top, bottom, width, height };
      }),
    );
    expect(band).toMatchObject({ height: 3, width: track?.width });
    expect(band?.bottom).toBeLessThanOrEqual(track?.top ?? 0);
  });

  test('have their colours in the map of the page, which needs no band', async ({ page }) => {
    await page.goto(CONVERSATION);
    await expect(player(page).locator('.speech-map [data-speaker="2"]')).toHaveCount(1);
    await expect(player(page).locator('.speaker-band')).toHaveCount(0);
  });

  test('are told apart without colours', async ({ browser }) => {
    const context = await browser.newContext({ forcedColors: 'active', javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(CONVERSATION);
    const peter = page.locator('#transcript-text .speaker[data-speaker="2"]').first();
    await expect(peter.locator('b')).toHaveText('Peter Lund');
    const [text, ground] = await peter.evaluate((head) => {
      const { color, backgroundColor } = getComputedStyle(head, '::before');
      return [color, backgroundColor];
    });
    expect(text).not.toBe(ground);
    await context.close();
  });

  test('are printed in black', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(CONVERSATION);
    const peter = page.locator('#transcript-text .speaker[data-speaker="2"]').first();
    const initial = await peter.evaluate((head) => getComputedStyle(head, '::before').color);
    expect(initial).toBe('rgb(0, 0, 0)');
  });
});
