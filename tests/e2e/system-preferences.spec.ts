import { expect, test, type Locator, type Page } from '@playwright/test';
import { boxAtRest, turnWheel } from '@/tests/support/at-rest';
import { highlightedText } from '@/tests/support/transcript-text';
import { play, player, position, chooseOption } from '@/tests/support/player-controls';
import { chooseAction, openQueue } from '@/tests/support/queue-controls';

const EPISODE = '/episodes/nine-minutes/#t=130';

function styleOf(element: Locator, name: string, pseudo?: string): Promise<string> {
  return element.evaluate(
    (node, [property, part]) => getComputedStyle(node, part).getPropertyValue(property),
    [name, pseudo] as const,
  );
}

/** The computed values of the system colours. */
function systemColours(page: Page) {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.forcedColorAdjust = 'none';
    const read = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colours = {
      highlight: read('Highlight'),
      canvas: read('Canvas'),
      text: read('CanvasText'),
    };
    probe.remove();
    return colours;
  });
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`with forced colours, ${viewport.width} pixels wide`, () => {
    test.use({ viewport, contextOptions: { forcedColors: 'active' } });

    test('the chosen speed, timer and tab are distinct', async ({ page }) => {
      await page.goto(EPISODE);
      await play(page);
      const { highlight } = await systemColours(page);
      const background = (element: Locator) => styleOf(element, 'background-color');

      await player(page).getByRole('button', { name: 'Playback speed' }).click();
      const speed = (name: string) => page.locator('label').filter({ hasText: name });
      expect(await background(speed('1.5×'))).not.toBe(highlight);
      await page.getByRole('radio', { name: '1.5×' }).check();
      await expect(speed('1.5×')).toHaveCSS('background-color', highlight);
      await page.keyboard.press('Escape');

      const nowPlaying = await openQueue(page);
      await expect(nowPlaying.getByRole('tab', { name: 'Up next' })).toHaveCSS(
        'background-color',
        highlight,
      );
      expect(await background(nowPlaying.getByRole('tab', { name: 'Chapters' }))).not.toBe(
        highlight,
      );
      await nowPlaying.getByRole('button', { name: 'Sleep timer' }).click();
      await chooseOption(nowPlaying.getByRole('radio', { name: '10 minutes' }));
      await expect(page.locator('label').filter({ hasText: '10 minutes' })).toHaveCSS(
        'background-color',
        highlight,
      );
    });

    test('the slider has a track, a played part and chapter marks', async ({ page }) => {
      await page.goto(EPISODE);
      await play(page);
      const { highlight, canvas, text } = await systemColours(page);
      const scrubber = player(page).locator('.scrubber');
      const track = scrubber.locator('.scrubber-track');
      expect(await styleOf(track, 'border-top-color')).toBe(text);
      expect(await styleOf(track, 'border-top-width')).toBe('1px');
      const played = scrubber.locator('.scrubber-played');
      expect(await styleOf(played, 'background-color')).toBe(highlight);
      await expect.poll(async () => (await played.boundingBox())?.width).toBeGreaterThan(20);
      expect(await styleOf(scrubber.locator('.scrubber-chapter').last(), 'background-color')).toBe(
        text,
      );
      expect(highlight).not.toBe(canvas);
    });

    test('dialogs and filled buttons have borders', async ({ page }) => {
      await page.goto(EPISODE);
      const borderOf = (element: Locator) => styleOf(element, 'border-top-width');
      await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toHaveCSS(
        'border-top-width',
        '1px',
      );
      await page.getByRole('button', { name: 'Share' }).first().click();
      expect(await borderOf(page.getByRole('dialog'))).toBe('1px');
      await page.keyboard.press('Escape');
      await page.getByRole('contentinfo').getByRole('button', { name: 'Settings' }).click();
      const settings = page.getByRole('dialog', { name: 'Settings' });
      expect(await borderOf(settings)).toBe('1px');
      await expect(settings.getByRole('button', { name: 'Close' })).toBeVisible();
    });

    test('the chosen theme is highlighted', async ({ page }) => {
      await page.goto('/');
      const { highlight } = await systemColours(page);
      const theme = (name: string) => page.getByRole('contentinfo').getByRole('button', { name });
      await theme('Dark').click();
      await expect(theme('Dark')).toHaveCSS('background-color', highlight);
      await expect(theme('Light')).not.toHaveCSS('background-color', highlight);
    });

    test('the spoken word is distinct from its sentence', async ({ page }) => {
      await page.goto(EPISODE);
      await play(page);
      const { highlight, canvas } = await systemColours(page);
      const text = page.locator('.prose').first();
      const backgroundOf = (name: string) =>
        styleOf(text, 'background-color', `::highlight(${name})`);
      expect(await backgroundOf('spoken-word')).toBe(highlight);
      expect(await backgroundOf('spoken-sentence')).toBe(canvas);
      // Otherwise Chromium paints all highlights as selected text.
      expect(await styleOf(text, 'forced-color-adjust')).toBe('none');
    });

    test('the embedded player shows the chosen speed', async ({ page }) => {
      await page.goto('/embed/nine-minutes/');
      const { highlight } = await systemColours(page);
      await page.getByRole('button', { name: /^Playback speed/ }).click();
      const [chosen, other] = ['1×', '2×'].map((name) =>
        page.locator('label').filter({ hasText: new RegExp(`^${name}`) }),
      );
      expect(await styleOf(chosen as Locator, 'background-color')).toBe(highlight);
      expect(await styleOf(other as Locator, 'background-color')).not.toBe(highlight);
    });
  });
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  /** Elements with a transition or an animation of more than 10 ms, or with smooth scrolling. */
  function moving(page: Page): Promise<string[]> {
    return page.evaluate(() => {
      const seconds = (list: string) =>
        Math.max(
          ...list.split(',').map((one) => parseFloat(one) * (one.includes('ms') ? 0.001 : 1)),
        );
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [null, '::before', '::after'].flatMap((part) => {
          const style = getComputedStyle(element, part);
          const moves =
            (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
            (style.transitionProperty !== 'none' && seconds(style.transitionDuration) > 0.01) ||
            style.scrollBehavior === 'smooth';
          return moves ? [`${element.tagName} ${element.className} ${part ?? ''}`] : [];
        }),
      );
    });
  }

  test('no page and no panel has animations', async ({ page }) => {
    for (const path of [
      '/',
      '/episodes/',
      '/search/?q=lamp',
      '/subscribe/',
      '/embed/nine-minutes/',
    ]) {
      await page.goto(path);
      expect(await moving(page), path).toEqual([]);
    }
    await page.goto('/episodes/');
    await chooseAction(page, 'Anchor', 'Add to Up next');
    await page.goto(EPISODE);
    await play(page);
    expect(await moving(page), 'episode').toEqual([]);
    const nowPlaying = await openQueue(page);
    await nowPlaying.getByRole('listitem').locator('.queue-handle').hover();
    await page.mouse.down();
    expect(await moving(page), 'dragging').toEqual([]);
    await page.mouse.up();
  });

  test('the page scrolls to the spoken line in one step', async ({ page }) => {
    await page.addInitScript(() => {
      const scroll = window.scrollBy.bind(window);
      window.scrollBy = (...args: unknown[]) => {
        const [options] = args;
        const { behavior } = typeof options === 'object' ? (options as ScrollToOptions) : {};
        (window as { behaviours?: unknown[] }).behaviours ??= [];
        (window as { behaviours?: unknown[] }).behaviours?.push(behavior);
        scroll(options as ScrollToOptions);
      };
    });
    await page.goto(EPISODE);
    await expect.poll(() => position(page)).toBe(130);
    // The page follows the audio only while the spoken line is visible.
    await page.getByText('The seventh lamp on the').scrollIntoViewIfNeeded();
    await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    await play(page);
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    // The page must follow the audio before the reader can scroll away from it.
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe('');
    await page.mouse.move(300, 300);
    await turnWheel(page, 5000);
    await page.getByRole('button', { name: "Jump to what's playing" }).click();
    const behaviours = () =>
      page.evaluate(() => (window as { behaviours?: unknown[] }).behaviours ?? []);
    await expect.poll(async () => (await behaviours()).length).toBeGreaterThan(0);
    expect(await behaviours()).not.toContain('smooth');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the menu of an episode is within the window', async ({ page }) => {
    await page.goto('/episodes/nine-minutes/');
    await page.getByRole('button', { name: 'More about Nine minutes' }).tap();
    const box = await boxAtRest(page.getByRole('button', { name: 'Mark as played' }));
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });

  test('the options of the sleep timer are within the window, also once it is set', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await play(page);
    const nowPlaying = await openQueue(page);
    await nowPlaying.getByRole('button', { name: 'Sleep timer' }).click();
    await chooseOption(nowPlaying.getByRole('radio', { name: '15 minutes' }));
    await expect(nowPlaying.getByRole('button', { name: '5 more minutes' })).toBeInViewport({
      ratio: 1,
    });
    await expect(page.locator('label').filter({ hasText: 'Off' })).toBeInViewport({ ratio: 1 });
  });
});
