import { expect, test, type CDPSession, type Locator, type Page } from '@playwright/test';
import { boxAtRest } from '@/tests/support/at-rest';
import { chooseAction, expectUpNext, openQueue } from '@/tests/support/queue-controls';
import { play } from '@/tests/support/player-controls';

const TITLES = ['Anchor', 'Bell', 'Half a minute'];

async function queueThree(page: Page): Promise<Locator> {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  for (const title of TITLES) await chooseAction(page, title, 'Add to Up next');
  const nowPlaying = await openQueue(page);
  await expectUpNext(page, ...TITLES);
  return nowPlaying;
}

/** The centre of an episode's handle. */
async function handlePosition(
  nowPlaying: Locator,
  title: string,
): Promise<{ x: number; y: number }> {
  const handle = nowPlaying
    .getByRole('listitem')
    .filter({ hasText: title })
    .locator('.queue-handle');
  await handle.scrollIntoViewIfNeeded();
  const box = await boxAtRest(handle);
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The titles from top to bottom, as shown during a drag. */
async function visibleOrder(nowPlaying: Locator): Promise<string[]> {
  const rows = await nowPlaying.getByRole('listitem').evaluateAll((items) =>
    items.map((item) => ({
      title: item.querySelector('bdi')?.textContent ?? '',
      // The target of the transition, not its current state.
      y: (item as HTMLElement).offsetTop + Number(item.style.translate.split(' ')[1]?.slice(0, -2)),
    })),
  );
  return rows.toSorted((one, other) => one.y - other.y).map(({ title }) => title);
}

test.describe('with a mouse', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  test('an episode is dragged to a position, which is shown before the drop and announced after it', async ({
    page,
  }) => {
    const nowPlaying = await queueThree(page);
    const [anchor, last] = [
      await handlePosition(nowPlaying, 'Anchor'),
      await handlePosition(nowPlaying, 'Half a minute'),
    ];
    await page.mouse.move(anchor.x, anchor.y);
    await page.mouse.down();
    await page.mouse.move(last.x, last.y, { steps: 8 });
    await expect.poll(() => visibleOrder(nowPlaying)).toEqual(['Bell', 'Half a minute', 'Anchor']);
    // The list itself has not changed yet.
    await expectUpNext(page, ...TITLES);
    await page.mouse.up();
    await expectUpNext(page, 'Bell', 'Half a minute', 'Anchor');
    await expect(nowPlaying.getByRole('status').filter({ hasText: 'Anchor' })).toHaveText(
      'Anchor is now 3 of 3',
    );
  });

  test('episodes are dragged one after another, up and down', async ({ page }) => {
    const nowPlaying = await queueThree(page);
    async function drag(title: string, onto: string): Promise<void> {
      const [from, to] = [
        await handlePosition(nowPlaying, title),
        await handlePosition(nowPlaying, onto),
      ];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 8 });
      await page.mouse.up();
    }
    await drag('Half a minute', 'Anchor');
    await expectUpNext(page, 'Half a minute', 'Anchor', 'Bell');
    await drag('Anchor', 'Bell');
    await expectUpNext(page, 'Half a minute', 'Bell', 'Anchor');
  });

  test('Escape puts the episode back, and leaves Now playing open', async ({ page }) => {
    const nowPlaying = await queueThree(page);
    const [anchor, last] = [
      await handlePosition(nowPlaying, 'Anchor'),
      await handlePosition(nowPlaying, 'Half a minute'),
    ];
    await page.mouse.move(last.x, last.y);
    await page.mouse.down();
    await page.mouse.move(anchor.x, anchor.y, { steps: 8 });
    await expect.poll(() => visibleOrder(nowPlaying)).toEqual(['Half a minute', 'Anchor', 'Bell']);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect(nowPlaying).toBeVisible();
    await expectUpNext(page, ...TITLES);
    await page.keyboard.press('Escape');
    await expect(nowPlaying).toHaveCount(0);
  });

  test('an episode that is dropped at its own position stays there, without an announcement', async ({
    page,
  }) => {
    const nowPlaying = await queueThree(page);
    const bell = await handlePosition(nowPlaying, 'Bell');
    await page.mouse.move(bell.x, bell.y);
    await page.mouse.down();
    await page.mouse.move(bell.x + 30, bell.y + 6, { steps: 4 });
    await page.mouse.up();
    await expectUpNext(page, ...TITLES);
    await expect(nowPlaying.getByRole('status').filter({ hasText: 'is now' })).toHaveCount(0);
  });

  test('the buttons move an episode, keep the focus, and announce the position', async ({
    page,
  }) => {
    const nowPlaying = await queueThree(page);
    const button = nowPlaying.getByRole('button', { name: 'Move up Half a minute' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expectUpNext(page, 'Anchor', 'Half a minute', 'Bell');
    await expect(button).toBeFocused();
    await expect(nowPlaying.getByRole('status').filter({ hasText: 'is now' })).toHaveText(
      'Half a minute is now 2 of 3',
    );
  });
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  async function touch(
    session: CDPSession,
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    ...touchPoints: { x: number; y: number }[]
  ): Promise<void> {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  test('an episode is dragged, and the panel does not scroll', async ({ page }) => {
    const nowPlaying = await queueThree(page);
    const session = await page.context().newCDPSession(page);
    const from = await handlePosition(nowPlaying, 'Bell');
    const row = await boxAtRest(nowPlaying.getByRole('listitem').filter({ hasText: 'Bell' }));
    await touch(session, 'touchStart', from);
    for (let step = 1; step <= 8; step += 1) {
      await touch(session, 'touchMove', { x: from.x, y: from.y - (row.height * step) / 8 });
    }
    await expect.poll(() => visibleOrder(nowPlaying)).toEqual(['Bell', 'Anchor', 'Half a minute']);
    await touch(session, 'touchEnd');
    await expectUpNext(page, 'Bell', 'Anchor', 'Half a minute');
  });

  test('a touch that the system cancels changes nothing', async ({ page }) => {
    const nowPlaying = await queueThree(page);
    const session = await page.context().newCDPSession(page);
    const from = await handlePosition(nowPlaying, 'Anchor');
    await touch(session, 'touchStart', from);
    await touch(session, 'touchMove', { x: from.x, y: from.y + 200 });
    await touch(session, 'touchCancel');
    await expectUpNext(page, ...TITLES);
    await expect(nowPlaying.locator('[data-held]')).toHaveCount(0);
  });
});
