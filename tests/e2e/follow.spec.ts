import { expect, test, type Page } from '@playwright/test';
import { scrollAtRest, turnWheel } from '@/tests/support/at-rest';
import { play, player, position } from '@/tests/support/player-controls';
import { messages } from '@/lib/messages/en/reading';
import { highlightedText, scrollToWord } from '@/tests/support/transcript-text';

/** The timing of this episode gives each word 0.36 seconds, and 0.4 between paragraphs. */
const EPISODE = '/episodes/nine-minutes/';

declare global {
  interface Window {
    recordedHighlights: { readonly sentence: string; readonly word: string }[];
  }
}

/** Records the highlighted sentence and word of each frame from now on. */
function recordHighlights(page: Page): Promise<void> {
  return page.evaluate(() => {
    // The page adds only `Range` objects to highlights.
    const textOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('|');
    window.recordedHighlights = [];
    function record(): void {
      const sentence = textOf('spoken-sentence');
      window.recordedHighlights.push({ sentence, word: textOf('spoken-word') });
      requestAnimationFrame(record);
    }
    record();
  });
}

test.describe('following the audio', () => {
  test('highlights the spoken word and its sentence', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    // The first sentence lasts four seconds, which can pass before its highlights have loaded.
    await recordHighlights(page);
    await player(page).getByRole('slider', { name: 'Seek' }).press('Home');
    const first = 'A harbour looks as if it had always been there.';
    const recorded = () => page.evaluate(() => window.recordedHighlights);
    const sentences = async () => (await recorded()).map(({ sentence }) => sentence);
    await expect
      .poll(async () => (await sentences()).join('\n'))
      .toMatch(/^A harbour looks.*\n(.*\n)*The quay is stone/m);
    const words = (await recorded()).flatMap(({ sentence, word }) =>
      sentence === first ? [word] : [],
    );
    expect(new Set(words).size).toBeGreaterThan(1);
    for (const word of words) expect(first).toContain(word);
  });

  test('adds no element to the text', async ({ page }) => {
    await page.goto(EPISODE);
    const count = () => page.locator('#transcript-text *').count();
    const before = await count();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    expect(await count()).toBe(before);
  });

  test('highlights the sentence after a seek while paused', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    const first = await highlightedText(page, 'spoken-sentence');
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe(first);
  });

  test('highlights the paragraph in a browser without the Highlight API', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.locator('#transcript-text .is-spoken')).toHaveText(/^.*A harbour looks/s);
  });

  test('highlights only the paragraph if the text has changed since it was timed', async ({
    page,
  }) => {
    await page.route('**/timing.json', async (route) => {
      const response = await route.fetch();
      const timing = (await response.json()) as { checksum: number };
      await route.fulfill({ response, json: { ...timing, checksum: timing.checksum + 1 } });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.locator('#transcript-text .is-spoken')).toHaveText(/A harbour looks/);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });

  test('shows a message and highlights paragraphs if the audio is not the timed one', async ({
    page,
  }) => {
    await page.route('**/timing.json', async (route) => {
      const response = await route.fetch();
      const timing = (await response.json()) as { duration: number };
      await route.fulfill({ response, json: { ...timing, duration: timing.duration - 30 } });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.getByText(messages.audioDiffers)).toBeVisible();
    await expect(page.locator('#transcript-text .is-spoken')).toHaveCount(1);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });

  test('plays without highlights if the timing file does not load', async ({ page }) => {
    await page.route('**/timing.json', (route) => route.abort());
    await page.goto(EPISODE);
    await play(page);
    await expect.poll(() => position(page)).toBeGreaterThan(1);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });
});

test.describe('scrolling', () => {
  test('follows the audio until the reader scrolls away, and again on request', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${EPISODE}#t=60`);
    await expect.poll(() => position(page)).toBe(60);
    await scrollToWord(page, 'seven lamps');
    // The player of the page has left the window, so the bar is shown.
    await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    const before = await scrollAtRest(page);
    for (let skips = 0; skips < 4; skips += 1) {
      await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    }
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);

    await page.mouse.move(300, 300);
    const away = await turnWheel(page, 5000);
    const jump = page.getByRole('button', { name: "Jump to what's playing" });
    await expect(jump).toBeVisible();
    const sentence = await highlightedText(page, 'spoken-sentence');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe(sentence);
    expect(await page.evaluate(() => scrollY)).toBe(away);

    await jump.click();
    await expect(jump).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(away);
  });
});

test('the scrubber shows the chapter and the words at the pointer', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
  const box = await player(page).getByRole('slider', { name: 'Seek' }).boundingBox();
  if (box === null) throw new Error('The slider is not visible.');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
  const preview = page.locator('.seek-preview');
  await expect(preview).toContainText('The wall and its lamps');
  await expect(preview).toContainText(/1:5\d/);
  await expect(preview.locator('p').nth(1)).toHaveText(/\w+ \w+ \w+/);
});
