import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import Parser from 'rss-parser';
import { brokenLinks } from '@/tests/support/broken-links';
import { recordAudioElements } from '@/tests/support/audio-elements';
import { serve } from '@/tools/serve';
import { SAMPLE_OUT } from '@/tools/dev/testing/fixture';

const SLUG = 'machines-that-speak';

let home: string;

test.beforeAll(async () => {
  home = await serve({ folder: SAMPLE_OUT, basePath: '', port: 0 });
});

type Reference = {
  readonly sentences: readonly {
    readonly words?: readonly (readonly [start: number, end: number, word: string])[];
  }[];
};

/** The time of each spoken word, written by the speech synthesizer. */
function referenceTimes(): readonly (readonly [start: number, end: number, word: string])[] {
  const file = readFileSync(`tests/fixtures/sample-truth/${SLUG}.json`, 'utf8');
  // A script of this repository wrote it.
  return (JSON.parse(file) as Reference).sentences.flatMap(({ words = [] }) => words);
}

type Frame = { readonly time: number; readonly word: string };

/**
 * Records the highlighted word of each frame, with the time of the audio at the start of the frame.
 * Reads the word after the frame is drawn, because before that it is the word of the last frame.
 */
async function recordFrames(page: Page, milliseconds: number): Promise<Frame[]> {
  return page.evaluate(
    (duration) =>
      new Promise<Frame[]>((resolve) => {
        const frames: Frame[] = [];
        const until = performance.now() + duration;
        let time = 0;
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => {
          const [range] = CSS.highlights.get('spoken-word') ?? [];
          // The page adds only `Range` objects to highlights.
          const word = (range as Range | undefined)?.toString() ?? '';
          frames.push({ time, word });
          if (performance.now() < until) requestAnimationFrame(startFrame);
          else resolve(frames);
        };
        function startFrame(): void {
          time = window.playedElements[0]?.currentTime ?? 0;
          drawn.port2.postMessage(null);
        }
        requestAnimationFrame(startFrame);
      }),
    milliseconds,
  );
}

const normalize = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

test.describe('the sample show', () => {
  for (const rate of [1, 2]) {
    test(`highlights the spoken word within 300 ms, at ${rate}×`, async ({ page }) => {
      await recordAudioElements(page);
      await page.goto(`${home}episodes/${SLUG}/`);
      const player = page.getByRole('region', { name: 'Player' });
      if (rate === 2) {
        await player.getByRole('button', { name: 'Playback speed' }).click();
        await page.getByRole('radio', { name: '2×' }).check();
        await page.keyboard.press('Escape');
      }
      await player.getByRole('button', { name: 'Play', exact: true }).click();
      await expect
        .poll(() => page.evaluate(() => CSS.highlights.get('spoken-word')?.size ?? 0))
        .toBe(1);
      const frames = (await recordFrames(page, 12_000)).filter(({ word }) => word !== '');
      const spoken = referenceTimes();
      const wrong = frames.filter(
        ({ time, word }) =>
          !spoken.some(
            ([start, end, heard]) =>
              normalize(heard) === normalize(word) && time > start - 0.3 && time < end + 0.3,
          ),
      );
      expect(new Set(frames.map(({ word }) => word)).size).toBeGreaterThan(15 * rate);
      expect(wrong.map(({ time, word }) => `${time.toFixed(2)} ${word}`)).toEqual([]);
    });
  }

  test('is valid HTML without broken links', async () => {
    const { count, broken } = await brokenLinks(home, (url) => !url.startsWith(home));
    expect(count).toBeGreaterThan(20);
    expect(broken).toEqual([]);

    const checker = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const path of ['index.html', `episodes/${SLUG}/index.html`]) {
      const { results } = await checker.validateString(
        readFileSync(`${SAMPLE_OUT}/${path}`, 'utf8'),
      );
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('has a feed with an audio file for each of its six episodes', async () => {
    const feed = await new Parser().parseString(readFileSync(`${SAMPLE_OUT}/feed.xml`, 'utf8'));
    expect(feed.items.map(({ enclosure }) => enclosure?.type)).toEqual(Array(6).fill('audio/mpeg'));
  });

  test('shows no markers of a machine-written script', () => {
    const html = readFileSync(`${SAMPLE_OUT}/episodes/jumper-leaves-deepmind/index.html`, 'utf8');
    const text = /id="transcript-text"[^>]*>(.*?)<\/div>/s.exec(html)?.[1] ?? '';
    expect(text).toContain('QWABLE-V1');
    expect(text.replaceAll(/<[^>]*>/g, '')).not.toMatch(/\*\*|__|---/);
  });
});
