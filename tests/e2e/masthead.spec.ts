import { expect, test } from '@playwright/test';
import { actionsStyle, brandStyle } from '@/components/site/header-styles';
import { boxAtRest } from '@/tests/support/at-rest';
import { axe } from '@/tests/support/axe';
import { player } from '@/tests/support/player-controls';

test('the home page shows the show, and plays the newest episode', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fixture Radio');
  await expect(page.getByText('With Joanna Rivers')).toBeVisible();
  const latest = page.getByRole('button', { name: /^Play latest / });
  await expect(latest).toHaveText(/Play latest · \d+ min/);
  // Play is on the first screen of a phone.
  const box = await latest.boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(740);
  await latest.click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(
    page
      .getByRole('main')
      .getByRole('button', { name: /^Pause / })
      .first(),
  ).toBeVisible();
});

test('the artwork of the first screen stays small on a phone, so that text is painted last', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  for (const path of ['/', '/episodes/', '/episodes/nine-minutes/']) {
    await page.goto(path);
    const widths = await page.evaluate(() =>
      [...document.images]
        .filter((image) => image.getBoundingClientRect().top < innerHeight)
        .map((image) => image.getBoundingClientRect().width),
    );
    expect(widths.length, path).toBeGreaterThan(0);
    expect(Math.max(...widths), path).toBeLessThanOrEqual(96);
  }
});

test('each picture has its size and copies for the window, and loads when it comes near', async ({
  page,
}) => {
  for (const path of ['/', '/episodes/', '/episodes/nine-minutes/']) {
    await page.goto(path);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('img[src*="/pictures/"]:not(.face, .speaker img)')].filter(
        (image) => {
          const { width, height, loading, srcset, sizes } = image as HTMLImageElement;
          const isFirst = image.getBoundingClientRect().top < innerHeight;
          const isReady = width > 0 && width === height && srcset !== '' && sizes !== '';
          return !isReady || (!isFirst && loading !== 'lazy');
        },
      ),
    );
    expect(faults, path).toEqual([]);
  }
});

test('the header leads to the ways to subscribe and to support, after the text for the keyboard', async ({
  page,
}) => {
  await page.goto('/episodes/nine-minutes/');
  const nav = page.getByRole('navigation', { name: 'Follow the show' });
  await expect(nav.getByRole('link', { name: 'Support' })).toHaveAttribute(
    'href',
    'https://example.org/support',
  );
  const subscribe = nav.getByRole('link', { name: 'Subscribe' });
  const [link, brand] = await Promise.all([
    subscribe.boundingBox(),
    page.getByRole('banner').getByRole('link', { name: 'Fixture Radio' }).boundingBox(),
  ]);
  expect(
    Math.abs((link?.y ?? 0) + (link?.height ?? 0) / 2 - (brand?.y ?? 0) - (brand?.height ?? 0) / 2),
  ).toBeLessThan(4);
  const isAfter = await subscribe.evaluate((element) =>
    Boolean(
      (document.querySelector('main')?.compareDocumentPosition(element) ?? 0) &
      Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  expect(isAfter).toBe(true);
  await subscribe.click();
  await expect(page).toHaveURL('/subscribe/');
});

test('an episode can be played and read from a list', async ({ page }) => {
  await page.goto('/episodes/');
  const card = page.getByRole('article').filter({ hasText: 'A harbour looks' });
  const play = card.getByRole('button', { name: 'Play Nine minutes' });
  await expect(play).toHaveText(/^Play · 10 min/);
  await card.getByRole('link', { name: /^Read · \d+ min/ }).click();
  await expect(page).toHaveURL('/episodes/nine-minutes/#transcript');
  await expect(page.locator('#transcript-text p').first()).toBeInViewport();
});

test('the ground of a page has the hue of the artwork', async ({ page }) => {
  await page.goto('/');
  const ground = await page.locator('html').getAttribute('data-hue');
  expect(Number(ground)).toBeGreaterThanOrEqual(0);
  const colour = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colour).toMatch(/^oklch\(0\.965 0\.014 \d+\)$/);
});

test('a missing page offers the search and the newest episode', async ({ page }) => {
  await page.goto('/nowhere/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText("We can't find that page.");
  await expect(page.getByRole('region', { name: 'Latest episode' })).toBeVisible();
  expect((await axe(page).analyze()).violations).toEqual([]);
  await page.getByRole('searchbox', { name: 'Search the show' }).fill('harbour');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=harbour$/);
});

test('the footer stands at the foot of a short page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto('/imprint/');
  const footer = await page.getByRole('contentinfo').boundingBox();
  expect((footer?.y ?? 0) + (footer?.height ?? 0)).toBeCloseTo(1600, 0);
});

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function overlap(a: Box, b: Box): boolean {
  const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  const isBelow = a.y + a.height <= b.y || b.y + b.height <= a.y;
  return !isBeside && !isBelow;
}

for (const title of [
  'Zwischenwasser',
  'Maps and the Measurers',
  'Landmarks and Benchmarks: the Podcast on How We Measure Them',
  'خرائط ومقاييس: حديث أسبوعي عن الأرض ومن يقيسها',
]) {
  test(`the header shows the whole title ${title}`, async ({ page }) => {
    await page.goto('/about/');
    const feed = { funding: [{}] };
    const classes = { brand: brandStyle({ title }), actions: actionsStyle({ title, feed }) };
    await page.evaluate(
      ({ title, classes }) => {
        const brand = document.querySelector('.frame-brand bdi');
        if (brand === null) throw new Error('The header has no title.');
        brand.textContent = title;
        brand.className = `min-w-0 font-serif leading-tight font-semibold ${classes.brand}`;
        for (const actions of document.querySelectorAll('.frame-actions')) {
          actions.className = classes.actions;
        }
      },
      { title, classes },
    );
    const brand = page.locator('.frame-brand bdi');
    const nav = (name: string) => page.getByRole('navigation', { name });
    for (const width of [320, 360, 480, 640, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      // Serifs of a fallback font may reach a pixel out of their line.
      const hidden = await brand.evaluate(({ scrollHeight, clientHeight }) =>
        scrollHeight - clientHeight > 2 ? 'cut' : 'whole',
      );
      expect(hidden, `${width}`).toBe('whole');
      const [brandBox, pagesBox, subscribeBox] = await Promise.all([
        boxAtRest(brand),
        boxAtRest(nav('About the show').getByRole('link').last()),
        boxAtRest(nav('Follow the show').getByRole('link', { name: 'Subscribe' })),
      ]);
      const main = await boxAtRest(page.locator('main'));
      expect(main.y, `${width}`).toBeLessThanOrEqual(184);
      for (const box of [brandBox, pagesBox]) {
        expect(overlap(box, subscribeBox), `${width}`).toBe(false);
      }
    }
  });
}
