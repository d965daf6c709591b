import { expect, test, type Page } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { selectText } from '@/tests/support/transcript-text';
import { hydrateFully } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

async function openDialog(page: Page) {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toBeVisible();
  return dialog;
}

test.describe('sharing an episode', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('offers a link to the episode or to the moment, and copies it', async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${EPISODE}#t=83`);
    const dialog = await openDialog(page);
    const link = dialog.getByRole('textbox', { name: 'Link' });
    await expect(dialog.getByRole('checkbox', { name: 'Start at 1:23' })).toBeChecked();
    await expect(link).toHaveValue(`${baseURL}${EPISODE}#t=83`);
    await dialog.getByRole('checkbox', { name: 'Start at 1:23' }).uncheck();
    await expect(link).toHaveValue(`${baseURL}${EPISODE}`);
    await dialog.getByRole('checkbox', { name: 'Start at 1:23' }).check();
    await dialog.getByRole('button', { name: 'Copy: Link' }).click();
    await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `${baseURL}${EPISODE}#t=83`,
    );
  });

  test('starts at the moment heard when it is shared from the bar', async ({ page, baseURL }) => {
    await page.goto(`${EPISODE}#t=83`);
    await hydrateFully(page);
    await page.locator('#transcript-text p').last().scrollIntoViewIfNeeded();
    await expect(page.locator('.player-bar')).toBeVisible();
    const dialog = await openDialog(page);
    await expect(dialog.getByRole('checkbox', { name: 'Start at 1:23' })).toBeChecked();
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(
      `${baseURL}${EPISODE}#t=83`,
    );
    await page.keyboard.press('Escape');
    await expect(page.locator('.player-bar').getByRole('button', { name: 'Share' })).toBeFocused();
  });

  test('offers a link to a clip, and reports invalid times', async ({ page, baseURL }) => {
    await page.goto(`${EPISODE}#t=83`);
    const dialog = await openDialog(page);
    const link = dialog.getByRole('textbox', { name: 'Link' });
    await dialog.getByRole('checkbox', { name: 'Share a clip' }).check();
    await expect(link).toHaveValue(`${baseURL}${EPISODE}#t=83,113`);
    await dialog.getByRole('textbox', { name: 'To' }).fill('1:30.5');
    await expect(link).toHaveValue(`${baseURL}${EPISODE}#t=83,90.5`);
    await dialog.getByRole('textbox', { name: 'To' }).fill('1:10');
    await expect(dialog).toContainText('Write times such as 1:23');
    await expect(link).toHaveValue(`${baseURL}${EPISODE}`);
  });

  test('uses the times of selected text', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    await selectText(page, 'The seventh lamp on the harbour wall was never lit again.');
    await page
      .getByRole('toolbar', { name: 'Quote' })
      .getByRole('button', { name: 'Share' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await expect(dialog.getByRole('textbox', { name: 'Link' })).toHaveValue(/#t=[\d.]+,[\d.]+$/);
    await expect(dialog.getByRole('checkbox', { name: 'Share a clip' })).toBeChecked();
  });

  test('offers the HTML of an embedded player, with a preview that plays', async ({
    page,
    baseURL,
  }) => {
    const embeds: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/embed/')) embeds.push(request.url());
    });
    await page.goto(`${EPISODE}#t=83`);
    const dialog = await openDialog(page);
    expect(embeds).toEqual([]);
    await dialog.getByText('Embed', { exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Theme' }).selectOption('Dark');
    await dialog.getByRole('checkbox', { name: 'With transcript' }).check();
    await expect(dialog.getByRole('textbox', { name: 'HTML for your page' })).toHaveValue(
      `<iframe src="${baseURL}/embed/nine-minutes/?theme=dark&amp;transcript=1#t=83" title="Nine minutes" width="100%" height="480" style="border:0;border-radius:12px" loading="lazy" allow="autoplay; clipboard-write"></iframe>`,
    );
    const preview = page.frameLocator('iframe[title="Preview: Nine minutes"]');
    await expect(preview.getByRole('region', { name: 'Transcript' })).toContainText('The harbour');
    await preview.getByRole('button', { name: 'Play', exact: true }).click();
    await expect(preview.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('shows a QR code', async ({ page, baseURL }) => {
    await page.goto(EPISODE);
    const dialog = await openDialog(page);
    await dialog.getByText('QR code', { exact: true }).click();
    await expect(dialog.getByRole('img', { name: `QR code: ${baseURL}${EPISODE}` })).toBeVisible();
  });

  test('passes the link to the share function of the system if there is one', async ({
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = data?.url ?? '';
        return Promise.resolve();
      };
    });
    await page.goto(EPISODE);
    const dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Share with an app' }).click();
    await expect(page).toHaveTitle(`${baseURL}${EPISODE}`);
  });

  test('closes with Escape, and the focus returns to the button', async ({ page }) => {
    await page.goto(EPISODE);
    const dialog = await openDialog(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is accessible and fits 320 pixels, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(EPISODE);
      const dialog = await openDialog(page);
      await dialog.getByRole('checkbox', { name: 'Share a clip' }).check();
      await dialog.getByText('QR code', { exact: true }).click();
      await dialog.getByText('Embed', { exact: true }).click();
      await expect(dialog.getByRole('img')).toBeVisible();
      // The player in the preview has a test of its own.
      const { violations } = await axe(page).exclude('iframe').analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
      const [scrolls, width] = await dialog.evaluate(({ scrollWidth, clientWidth }) => [
        scrollWidth,
        clientWidth,
      ]);
      expect(scrolls).toBe(width);
    });
  }
});
