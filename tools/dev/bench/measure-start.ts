import { chromium, type Browser, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import type { Episode } from '@/lib/episode/episode';
import { episodePath, sitePath } from '@/lib/links/address';
import { serve } from '@/tools/serve';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { installClock, timeUntilSound } from './start-clock';
import { printTable } from '@/tools/table';

/** A page with a bare audio element for comparison, on the same server. */
const BARE = 'bare-player.html';

type Press = (page: Page, what: 'play' | 'skip' | 'far') => Promise<void>;

const SEEKS = { skip: 'skip 30 s', far: 'seek far ahead' };

type Contender = { readonly name: string; readonly path: string; readonly press: Press };

/** The presses; `far` is at four fifths of the slider. */
const BARE_PRESS: Press = (page, what) => {
  const button = page.locator(`#${what}`);
  return what === 'far' ? button.click() : button.tap();
};

const OUR_PRESS: Press = async (page, what) => {
  const player = page.locator('main section').filter({ has: page.locator('.scrubber') });
  if (what === 'play') return player.locator('[data-play]').tap();
  if (what === 'skip') return player.getByRole('button', { name: /30/ }).tap();
  const box = await player.locator('.scrubber input').boundingBox();
  if (box === null) throw new Error('The player has no slider to press.');
  await page.mouse.click(box.x + box.width * 0.8, box.y + box.height / 2);
};

/** Prints the time from a press to sound, compared with a bare audio element. */
export async function measureStart(
  { show, episodes }: Site,
  folder: string,
  executablePath: string,
  samples: number,
): Promise<void> {
  const episode = episodes.find(({ audio }) => audio.src.startsWith('/'));
  if (episode === undefined) throw new Error('The show has no local audio to measure.');
  await writeFile(join(folder, BARE), barePage(sitePath(show, episode.audio.src), episode));
  const home = await serve({ folder, basePath: show.basePath, port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const bare = { name: 'bare element', path: home + BARE, press: BARE_PRESS };
  const ours = { name: 'player', path: home + episodePath(episode).slice(1), press: OUR_PRESS };
  const times = new Map<string, number[]>();
  const note = (what: string, time: number) => times.set(what, [...(times.get(what) ?? []), time]);

  // Alternating, so that other load on the machine affects both.
  for (let sample = 0; sample < samples; sample += 1) {
    for (const contender of sample % 2 === 0 ? [bare, ours] : [ours, bare]) {
      await measureReady(browser, contender, note);
    }
    await measureCold(browser, ours, note);
  }
  await browser.close();
  printTable(
    `From a press to sound, ${samples} times each, in milliseconds`,
    ['', 'median', 'p90', 'fastest', 'slowest'],
    [...times].sort(([a], [b]) => a.localeCompare(b)).map(([what, all]) => [what, ...figures(all)]),
  );
}

type Note = (what: string, time: number) => void;

async function measureReady(browser: Browser, { name, path, press }: Contender, note: Note) {
  const page = await openPage(browser, path);
  await loadRuntime(page);
  note(`play, ${name}`, await timeUntilSound(page, ['click', false], () => press(page, 'play')));
  for (const [what, sign] of [
    ['skip', 'click'],
    ['far', 'pointerup'],
  ] as const) {
    await page.waitForTimeout(500);
    const act = () => press(page, what);
    note(`${SEEKS[what]}, ${name}`, await timeUntilSound(page, [sign, true], act));
  }
  await page.context().close();
}

/** Moves the pointer, which loads the runtime, and waits until React has hydrated the page. */
async function loadRuntime(page: Page): Promise<void> {
  await page.mouse.move(10, 10);
  await page.waitForFunction(() => {
    const button = document.querySelector('[data-play]');
    return button === null || Object.keys(button).some((key) => key.startsWith('__react'));
  });
  await page.waitForTimeout(500);
}

/** Measures a press before the runtime is loaded. */
async function measureCold(browser: Browser, { name, path, press }: Contender, note: Note) {
  const page = await openPage(browser, path);
  note(
    `cold play, ${name}`,
    await timeUntilSound(page, ['pointerdown', false], () => press(page, 'play')),
  );
  await page.context().close();
}

async function openPage(browser: Browser, path: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
  });
  const page = await context.newPage();
  await installClock(page);
  await page.goto(path, { waitUntil: 'networkidle' });
  return page;
}

function figures(times: readonly number[]): string[] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return [0.5, 0.9, 0, 1].map((share) => at(share).toFixed(0));
}

function barePage(src: string, { audio }: Episode): string {
  return `<!doctype html><meta charset="utf-8"><title>Bare</title>
<audio preload="none" src="${src}"></audio>
<button id="play">Play</button> <button id="skip">Skip</button> <button id="far">Far</button>
<script>
const audio = document.querySelector('audio');
play.onclick = () => audio.play();
skip.onclick = () => (audio.currentTime += 30);
far.onclick = () => (audio.currentTime = ${audio.durationSeconds * 0.8});
</script>`;
}
