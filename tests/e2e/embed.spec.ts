import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { offerToPlay } from '@/tests/support/transcript-text';
import { serve } from '@/tools/serve';
import { BELOW_PATH, TEST_OUT } from '@/tools/dev/testing/fixture';

const EMBED = '/embed/nine-minutes/';

const seek = (page: Page) => page.getByRole('slider', { name: 'Seek' });
const play = (page: Page) => page.getByRole('button', { name: 'Play', exact: true });
const pause = (page: Page) => page.getByRole('button', { name: 'Pause' });

test.describe('an embedded player', () => {
  test('requests no audio before the first press, then plays, seeks, skips and pauses', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/audio/')) requests.push(request.url());
    });
    await page.goto(EMBED, { waitUntil: 'networkidle' });
    await seek(page).press('PageDown');
    await seek(page).press('PageUp');
    await expect(seek(page)).toHaveAttribute(
      'aria-valuetext',
      '30 seconds of 9 minutes 32 seconds',
    );
    expect(requests).toEqual([]);

    await play(page).click();
    await expect(pause(page)).toBeVisible();
    await page.getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^1 minute/);
    await page.getByRole('button', { name: 'Skip back 15 seconds' }).click();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^(4[5-9]|5\d) seconds of/);
    await pause(page).click();
    await expect(play(page)).toBeVisible();
  });

  test('changes speed and mute, and stores speed and position', async ({ page }) => {
    await recordAudioElements(page);
    await page.goto(EMBED);
    await page.getByRole('button', { name: 'Playback speed' }).click();
    await page.getByRole('radio', { name: '1.5×' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Playback speed, 1.5×' })).toBeFocused();
    await page.getByRole('button', { name: 'Mute' }).click();
    await expect(page.getByRole('button', { name: 'Mute' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await play(page).click();
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0);
    expect((await audioState(page)).rate).toBe(1.5);
    await seek(page).press('PageUp');
    await pause(page).click();
    await expect(play(page)).toBeVisible();

    await page.reload();
    await expect(page.getByRole('button', { name: 'Playback speed, 1.5×' })).toBeVisible();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^[345]\d seconds of/);
  });

  test('plays if storage is blocked', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Blocked.', 'SecurityError');
        },
      });
    });
    await page.goto(EMBED);
    await play(page).click();
    await expect(pause(page)).toBeVisible();
  });

  test('plays from a section', async ({ page }) => {
    await page.goto(EMBED);
    await page.getByRole('button', { name: 'Contents' }).click();
    await page.getByRole('link', { name: 'A talk with the man who keeps the maps' }).click();
    await expect(pause(page)).toBeVisible();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^3 minutes [1-5]\d seconds of/);
    await expect(page.getByRole('link', { name: 'A talk with' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('shows the transcript, highlights the spoken sentence and offers to play from the word that is clicked', async ({
    page,
  }) => {
    const texts: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/episodes/')) texts.push(new URL(request.url()).pathname);
    });
    await page.goto(EMBED, { waitUntil: 'networkidle' });
    expect(texts).toEqual([]);
    await page.getByRole('button', { name: 'Transcript' }).click();
    const transcript = page.getByRole('region', { name: 'Transcript' });
    await transcript.getByText('The first harbour lay').click({ position: { x: 120, y: 10 } });
    await expect(offerToPlay(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(offerToPlay(page)).toBeHidden();
    await expect(transcript).toBeVisible();
    await transcript.getByText('The first harbour lay').click({ position: { x: 120, y: 10 } });
    await offerToPlay(page).click();
    await expect(pause(page)).toBeVisible();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^[23]\d seconds of/);
    await expect
      .poll(() =>
        page.evaluate(() =>
          // The page adds only `Range` objects to highlights.
          [...(CSS.highlights.get('spoken-sentence') ?? [])]
            .map((range) => (range as Range).toString())
            .join(),
        ),
      )
      .toContain('The first harbour lay');
  });

  test('stops at the end of a clip, says so and continues on request', async ({ page }) => {
    await page.goto(`${EMBED}#t=20,21`);
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^20 seconds of/);
    await play(page).click();
    await expect(page.getByRole('status')).toContainText('The quote ends here.');
    await expect(play(page)).toBeVisible();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^21 seconds of/);
    await page.getByRole('button', { name: 'Keep playing' }).click();
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^(2[2-9]|[345]\d) seconds of/);
    await expect(page.getByRole('status')).toBeEmpty();
  });

  test('has the theme, the accent colour and the position of its address', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await page.goto(EMBED);
    const light = await background();
    await page.goto(`${EMBED}?theme=dark&accent=0a7a3d&start=1:23&transcript=1`);
    expect(await background()).not.toBe(light);
    const accent = await play(page).evaluate((button) => getComputedStyle(button).backgroundColor);
    const [red = 0, green = 0] = (accent.match(/[\d.]+/g) ?? []).map(Number);
    expect(green).toBeGreaterThan(red);
    await expect(seek(page)).toHaveAttribute('aria-valuetext', /^1 minute 23 seconds of/);
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(
      'The first harbour',
    );
  });

  test('shows a playback error, and tries again', async ({ page }) => {
    await page.route('**/audio/*', (route) => route.fulfill({ status: 404 }));
    await page.goto(EMBED);
    await play(page).click();
    await expect(page.getByRole('status')).toContainText('The audio is not available yet.');
    await page.unroute('**/audio/*');
    await page.getByRole('button', { name: 'Try now' }).click();
    await expect(page.getByRole('status')).toBeEmpty();
    await expect(pause(page)).toBeVisible();
  });

  test('has a title and an audio player without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(EMBED);
    await expect(page.getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    await expect(page.locator('audio')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await context.close();
  });

  test('opens the page of the episode outside the frame', async ({ page, context }) => {
    await page.goto(EMBED);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Nine minutes' }).click();
    await expect(await opened).toHaveURL('/episodes/nine-minutes/');
  });

  test('has less than 42 kB of scripts, and logs no errors', async ({ page }) => {
    const folder = join(TEST_OUT, 'embed');
    const sizeOf = (name: string) => gzipSync(readFileSync(join(folder, name))).length;
    const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
    // A frame with an opaque origin loads only this script; other frames load all others.
    const alone = all.filter((name) => name.startsWith('player-alone-'));
    const scripts = all.filter((name) => !alone.includes(name));
    expect(alone.map(sizeOf)).toEqual([expect.any(Number)]);
    expect(alone.map(sizeOf)[0]).toBeLessThan(20_000);
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.map(sizeOf).reduce((sum, size) => sum + size, 0)).toBeLessThan(42_000);

    const errors: string[] = [];
    page.on('console', ({ type, text }) => type() === 'error' && errors.push(text()));
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto('/embed/hostile-title/', { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      '</script><b>&amp; “quotes”',
    );
    expect(errors).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and fits 240 pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 240, height: 480 });
      await page.goto(`${EMBED}?transcript=1`);
      await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
      const contentWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
      const expectAccessible = async () => {
        const { violations } = await axe(page).analyze();
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        ).toEqual([]);
        expect(await contentWidth()).toBeLessThanOrEqual(240);
      };
      await expectAccessible();
      await page.getByRole('button', { name: 'Contents' }).click();
      await expectAccessible();
      await page.getByRole('button', { name: 'Playback speed' }).click();
      await expectAccessible();
      for (const button of await page.getByRole('button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }

  test('shows two rows of the contents in a low frame, and the player after a press on one', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 400, height: 188 });
    await page.goto(EMBED);
    await page.getByRole('button', { name: 'Contents' }).click();
    const rows = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    await expect(rows.nth(1)).toBeInViewport({ ratio: 1 });
    await expect(rows.nth(2)).toBeInViewport();
    await rows.nth(1).click();
    await expect(rows.nth(1)).toBeHidden();
    await expect(pause(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nine minutes' })).toBeVisible();
  });

  test('links to the page with all ways to subscribe', async ({ page }) => {
    await page.goto(EMBED);
    await expect(page.getByRole('link', { name: 'Subscribe' })).toHaveAttribute(
      'href',
      '/subscribe/',
    );
  });

  test('has an oEmbed file, with pictures of the episode and of the show', async ({ request }) => {
    const answer = await request.get('/oembed/nine-minutes.json');
    const { html, thumbnail_url } = (await answer.json()) as Record<string, string>; // as the specification says
    expect(html).toContain(`/embed/nine-minutes/"`);
    for (const address of [thumbnail_url ?? '', '/og/show.png']) {
      const picture = await request.get(address);
      expect(picture.headers()['content-type']).toBe('image/png');
      // The header of a PNG file contains its size.
      const bytes = await picture.body();
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('works below a base path', async ({ page }) => {
    const { out, basePath } = BELOW_PATH;
    const home = await serve({ folder: out, basePath, port: 0 });
    await page.goto(`${home}embed/nine-minutes/?transcript=1`);
    await play(page).click();
    await expect(pause(page)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
    await expect(page.getByRole('link', { name: 'Nine minutes' })).toHaveAttribute(
      'href',
      '/my-show/episodes/nine-minutes/',
    );
  });
});
