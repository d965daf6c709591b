import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { hydrate } from '@/tests/support/player-page';
import { highlightedText, selectText } from '@/tests/support/transcript-text';

const EPISODE = '/episodes/nine-minutes/';
const SENTENCE = 'The seventh lamp on the harbour wall was never lit again.';

async function savePassage(page: Page): Promise<void> {
  await page.goto(EPISODE);
  await selectText(page, SENTENCE);
  await hydrate(page);
  const toolbar = page.getByRole('toolbar', { name: 'Quote' });
  await toolbar.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(toolbar.getByRole('status')).toHaveText('Saved');
}

async function openSaved(page: Page) {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await sheet.getByRole('tab', { name: 'Saved' }).click();
  return sheet;
}

test.describe('a saved passage', () => {
  test('stays highlighted after a reload, in the text and on the scrubber', async ({ page }) => {
    await savePassage(page);
    await expect.poll(() => highlightedText(page, 'kept')).toBe(SENTENCE.slice(0, -1));
    await page.reload();
    await hydrate(page);
    await expect.poll(() => highlightedText(page, 'kept')).toBe(SENTENCE.slice(0, -1));
    await expect(page.locator('.scrubber-kept').filter({ visible: true })).toHaveCount(1);
  });

  test('is listed in Now playing, where it plays and can be removed', async ({ page }) => {
    await savePassage(page);
    const sheet = await openSaved(page);
    const link = sheet.getByRole('link', { name: SENTENCE });
    expect(await link.getAttribute('href')).toMatch(/#t=[\d.]+,[\d.]+&w=/);
    await sheet.getByRole('button', { name: /^Play from \d:/ }).click();
    // Beside the page, the sheet has no player of its own.
    await expect(page.getByRole('button', { name: 'Pause' }).first()).toBeVisible();
    const slider = page.getByRole('slider', { name: 'Seek' }).first();
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(60);

    await sheet.getByRole('button', { name: 'Remove from Saved' }).click();
    await expect(sheet.getByText('Select words in a transcript')).toBeVisible();
    await expect.poll(() => highlightedText(page, 'kept')).toBe('');
  });

  test('is part of a Markdown file', async ({ page }) => {
    await savePassage(page);
    const sheet = await openSaved(page);
    const downloading = page.waitForEvent('download');
    await sheet.getByRole('button', { name: 'Download as Markdown' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('passages.md');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain(`## Nine minutes\n\n> ${SENTENCE}`);
    expect(text).toMatch(/\(http:\/\/[^)]+\/episodes\/nine-minutes\/#t=/);
  });
});
