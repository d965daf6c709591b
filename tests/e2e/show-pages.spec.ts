import { expect, test } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { exported } from '@/tests/support/export';
import { field, results, status } from '@/tests/support/search-controls';

const ABOUT = { name: 'About Fixture Radio' };

test('a page of the show opens from the header, and another from the footer', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await page.getByRole('navigation', { name: 'About the show' }).getByRole('link', ABOUT).click();
  await expect(page).toHaveURL('/about/');
  await expect(page).toHaveTitle('About Fixture Radio | Fixture Radio');
  await expect(page.getByRole('heading', { level: 1, ...ABOUT })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Who we are' })).toBeVisible();
  const picture = page.getByRole('img', { name: 'The artwork of the show' });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(600);

  await page.getByRole('contentinfo').getByRole('link', { name: 'Imprint' }).click();
  await expect(page).toHaveURL('/imprint/');
  // React can leave the description of an earlier page in the head, before the one of this page.
  await expect(page.locator('meta[name=description]').last()).toHaveAttribute(
    'content',
    'Who is responsible for a show that does not exist.',
  );
});

test('its link is above the text for the eye, and after it for the keyboard', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  const link = page.getByRole('navigation', { name: 'About the show' }).getByRole('link', ABOUT);
  const box = await link.boundingBox();
  const title = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(box?.y).toBeLessThan(title?.y ?? 0);
  const isAfter = await link.evaluate((element) => {
    const main = document.querySelector('main');
    return (
      main !== null && main.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING
    );
  });
  expect(isAfter).toBe(true);
});

test('the search finds a page by its words, and a result opens it', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('quartermaster');
  await expect(status(page)).toHaveText('1 page');
  await expect(results(page).locator('mark')).toHaveText('quartermaster');
  await expect(results(page).getByRole('button')).toHaveCount(0);
  await results(page).getByRole('link', ABOUT).click();
  await expect(page).toHaveURL('/about/');
});

test('programs find it in the sitemap and in llms.txt, and a draft nowhere', () => {
  expect(exported('sitemap.xml')).toContain('<loc>http://localhost:4173/about/</loc>');
  expect(exported('llms.txt')).toContain('[Imprint](http://localhost:4173/imprint/)');
  expect(exported('sitemap.xml') + exported('llms.txt')).not.toContain('not-yet');
});

test('the footer has the links of the show', async ({ page }) => {
  await page.goto('/about/');
  const links = page.getByRole('navigation', { name: 'Links of the show' });
  await expect(links.getByRole('link')).toHaveText(['Newsletter', 'Contact', 'Mastodon']);
  await expect(links.getByRole('link', { name: 'Contact' })).toHaveAttribute(
    'href',
    'mailto:hello@example.org',
  );
});

test('the home page shows where to start, without the newest episode', async ({ page }) => {
  await page.goto('/');
  const featured = page.getByRole('region', { name: 'Start here' });
  // The newest episode, which the show features too, is already at the top.
  await expect(featured.getByRole('heading', { level: 3 })).toHaveText(['Compass']);
});

test('a transcript ends with a link to its file', async ({ page }) => {
  await page.goto('/episodes/compass/');
  await expect(
    page
      .getByRole('region', { name: 'Transcript', exact: true })
      .getByRole('link', { name: 'Improve this transcript' }),
  ).toHaveAttribute('href', 'http://localhost:4173/search/?edit=episodes/compass.md');
});

for (const width of [360, 1280]) {
  test(`axe finds nothing on a page of the show and on its result, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/about/');
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await axe(page).analyze()).violations).toEqual([]);
    await page.goto('/search/?q=quartermaster');
    await expect(results(page)).toBeVisible();
    expect((await axe(page).analyze()).violations).toEqual([]);
  });
}
