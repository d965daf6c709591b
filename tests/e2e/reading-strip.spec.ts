import { expect, test, type Locator, type Page } from '@playwright/test';
import { boxAtRest } from '@/tests/support/at-rest';
import { hydrateFully, play, player } from '@/tests/support/player-controls';
import { highlightedText } from '@/tests/support/transcript-text';
import { layoutShift } from '@/tests/support/layout-shift';

const EPISODE = '/episodes/nine-minutes/';
const WINDOWS = [
  { width: 360, height: 740 },
  { width: 768, height: 900 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1000 },
];
const TOOLS = ['Find in the transcript', 'Text settings', 'Follow the audio'];

function strip(page: Page): Locator {
  return page.locator('.strip');
}

/** Reads on, as with a wheel: the second heading is then near the top. */
async function readOn(page: Page): Promise<void> {
  await hydrateFully(page);
  await page.getByRole('heading', { name: 'A talk with the man' }).evaluate((heading) => {
    scrollBy({ top: heading.getBoundingClientRect().top - 100, behavior: 'instant' });
  });
  await expect(strip(page)).toHaveAttribute('data-stuck');
}

/** The area that neither strip nor bar covers. */
function freeArea(page: Page): Promise<{ top: number; bottom: number }> {
  return page.evaluate(() => {
    const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const { bottom = 0, top = 0 } = edge('.strip') ?? {};
    return {
      top: top <= 0 ? Math.max(0, bottom) : 0,
      bottom: edge('.player-bar')?.top ?? innerHeight,
    };
  });
}

async function expectInFreeArea(page: Page, element: Locator, name: string): Promise<void> {
  await expect(async () => {
    const box = await element.boundingBox();
    const { top, bottom } = await freeArea(page);
    expect(box?.y, name).toBeGreaterThanOrEqual(top);
    expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(bottom);
  }).toPass();
}

test.describe('the strip', () => {
  test('stays at the top, 44 pixels high, with section and progress, and shifts nothing', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const shiftBefore = await layoutShift(page);
    await readOn(page);
    const box = await boxAtRest(strip(page));
    expect([box.y, box.height]).toEqual([0, 44]);
    await expect(strip(page).getByText('A talk with the man')).toBeVisible();
    const read = () =>
      strip(page).evaluate((element) => Number(element.style.getPropertyValue('--read')));
    await expect.poll(read).toBeGreaterThan(0.1);
    const before = await read();
    await page.mouse.wheel(0, 900);
    await expect.poll(read).toBeGreaterThan(before);
    expect((await layoutShift(page)) - shiftBefore).toBeLessThan(0.001);
  });

  for (const viewport of WINDOWS) {
    test(`has its tools as targets of 44 pixels, ${viewport.width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(EPISODE);
      await readOn(page);
      for (const name of TOOLS) {
        const box = await strip(page).getByRole('button', { name }).boundingBox();
        expect([box?.width, box?.height], name).toEqual([44, 44]);
      }
      const contents = page.getByRole('navigation', { name: 'Contents' });
      if (viewport.width < 1024) await page.getByRole('button', { name: 'Contents' }).click();
      await expect(contents.getByRole('link').first()).toBeVisible();
    });

    test(`covers no target of a link or of Tab, ${viewport.width} pixels wide`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport);
      await page.goto(`${EPISODE}#what-remains`);
      const heading = page.getByRole('heading', { name: 'What remains' });
      await expectInFreeArea(page, heading, 'a section of the address');
      await play(page);
      await readOn(page);
      await page.evaluate(() => (location.hash = '#a-talk-with-the-man-who-keeps-the-maps'));
      const talk = page.getByRole('heading', { name: 'A talk with the man' });
      await expectInFreeArea(page, talk, 'a section');
      await page.locator('#transcript-text .stamp').nth(4).focus();
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Shift+Tab', 'Shift+Tab']) {
        await page.keyboard.press(key);
        await expectInFreeArea(page, page.locator('#transcript-text :focus'), key);
      }
    });
  }

  test('does not stick in a low window, and covers 35 % of it at most with the bar', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(EPISODE);
    await play(page);
    await page
      .locator('#transcript-text p')
      .nth(3)
      .evaluate((text) => text.scrollIntoView());
    await expect(strip(page)).not.toBeInViewport();
    const bar = await boxAtRest(page.locator('.player-bar'));
    expect(bar.height).toBeLessThanOrEqual(256 * 0.35);
  });
});

test.describe('the strip without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

  test('has its heading, and opens the contents', async ({ page }) => {
    await page.goto(EPISODE);
    await expect(strip(page).getByRole('heading', { name: 'Transcript' })).toBeVisible();
    for (const name of TOOLS) await expect(page.getByRole('button', { name })).toHaveCount(0);
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(page.getByRole('link', { name: /^What remains/ })).toBeVisible();
  });
});

test.describe('finding', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('takes the place of the strip in one row, and returns the focus', async ({ page }) => {
    await page.goto(EPISODE);
    await readOn(page);
    const button = strip(page).getByRole('button', { name: 'Find in the transcript' });
    await button.click();
    const field = page.getByRole('searchbox', { name: 'Find in the transcript' });
    await expect(field).toBeFocused();
    await field.fill('petition');
    await expect(page.getByRole('search')).toContainText('1 of 2');
    const rows = await page
      .getByRole('search')
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(rows).size).toBe(1);
    expect((await boxAtRest(page.getByRole('search'))).y).toBe(0);
    const place = () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('found-here') ?? [];
        // The page adds only `Range` objects to highlights.
        return (range as Range | undefined)?.getBoundingClientRect().top ?? 0;
      });
    await expect.poll(place).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect.poll(() => highlightedText(page, 'found')).toBe('');
  });

  test('works in the transcript of Now playing', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    await page.getByRole('button', { name: 'Now playing' }).first().click();
    const sheet = page.getByRole('dialog', { name: 'Now playing' });
    await sheet.getByRole('button', { name: 'Find in the transcript' }).click();
    await sheet.getByRole('searchbox').fill('petition');
    await expect(sheet.getByRole('search')).toContainText('1 of 2');
    await expect.poll(() => highlightedText(page, 'sheet-found-here')).toBe('petition');
    await page.keyboard.press('Escape');
    await expect(sheet.getByRole('search')).toHaveCount(0);
    await expect(sheet).toBeVisible();
  });
});

test.describe('text settings', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('change the text at once, and before the first paint of the next visit', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await page.getByRole('button', { name: 'Text settings' }).click();
    const panel = page.getByRole('dialog', { name: 'Text settings' });
    const size = panel.getByRole('slider', { name: 'Text size' });
    await expect(size).toHaveAttribute('aria-valuetext', '2 of 5');
    await size.focus();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
    await panel.getByText('Sans-serif').click();
    await panel.getByText('Show time stamps').click();
    const text = page.locator('#transcript-text');
    await expect(text).toHaveCSS('font-size', '26px');
    await expect(text).toHaveCSS('font-family', /^ui-sans-serif/);
    await expect(text.locator('.stamp').first()).toBeHidden();

    await page.reload();
    await expect(text).toHaveCSS('font-size', '26px');
    await expect(text.locator('.stamp').first()).toBeHidden();
  });

  test('keep the theme in step with the footer', async ({ page }) => {
    await page.goto(EPISODE);
    await page.getByRole('button', { name: 'Text settings' }).click();
    await page.getByRole('dialog', { name: 'Text settings' }).getByText('Dark').click();
    await page.keyboard.press('Escape');
    await expect(
      page.getByRole('contentinfo').getByRole('button', { name: 'Dark' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  test('dim what is not spoken while the episode plays', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    await page.getByRole('button', { name: 'Text settings' }).click();
    const colour = () =>
      page.locator('#transcript-text').evaluate((text) => getComputedStyle(text).color);
    const before = await colour();
    await page.getByText('Dim what is not spoken').click();
    await expect.poll(colour).not.toBe(before);
    await page.keyboard.press('Escape');
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await expect.poll(colour).toBe(before);
  });
});

test.describe('following', () => {
  test('can be switched off, and is off in the next visit', async ({ page }) => {
    await page.goto(EPISODE);
    const follow = page.getByRole('button', { name: 'Follow the audio' });
    await hydrateFully(page);
    await follow.click();
    await expect(follow).toHaveAttribute('aria-pressed', 'false');
    await page.reload();
    await hydrateFully(page);
    await expect(follow).toHaveAttribute('aria-pressed', 'false');
  });

  test('offers the way to the spoken line after a link to a moment', async ({ page }) => {
    await page.goto(`${EPISODE}#t=400`);
    await play(page);
    const jump = page.getByRole('button', { name: "Jump to what's playing" });
    await expect(jump).toBeVisible();
    await jump.click();
    await expect(jump).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What remains' })).toBeInViewport();
  });
});

test('the outline shows times, what is heard, and where the audio is', async ({ page }) => {
  await page.goto(`${EPISODE}#t=300`);
  await play(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  const rows = contents.getByRole('listitem');
  await expect(rows.nth(1)).toContainText(/3:14.*3 min/s);
  await expect(rows.nth(1).getByRole('img', { name: 'Playing now' })).toBeVisible();
  const heard = () =>
    rows.evaluateAll((all) => all.map((row) => Number(row.style.getPropertyValue('--heard'))));
  await expect.poll(async () => (await heard())[0]).toBe(1);
  const [, second = 0, third] = await heard();
  expect(second).toBeGreaterThan(0.4);
  expect(third).toBe(0);
});

test('a time stamp is a target of 24 pixels, and its menu copies and plays', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(EPISODE);
  await play(page);
  const stamp = page.locator('#transcript-text p .stamp').nth(1);
  await stamp.scrollIntoViewIfNeeded();
  expect((await stamp.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  const menu = page.getByRole('dialog', { name: /^Menu of \d/ });
  await expect(async () => {
    await stamp.click({ button: 'right' });
    await expect(menu).toBeVisible({ timeout: 2000 });
  }).toPass();
  await expect(menu.getByRole('link', { name: 'Improve this paragraph' })).toHaveAttribute(
    'href',
    /nine-minutes\.md/,
  );
  await menu.getByRole('button', { name: 'Copy link to this moment' }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toMatch(/\/episodes\/nine-minutes\/#t=\d/);
  await stamp.click({ button: 'right' });
  await menu.getByRole('button', { name: 'Copy paragraph' }).click();
  await expect.poll(copied).toMatch(/^[A-Z].*\.$/);
});
