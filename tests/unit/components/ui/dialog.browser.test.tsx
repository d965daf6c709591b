import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/ui/button';
import { closeDialog, Dialog } from '@/components/ui/dialog';

const container = document.body.appendChild(document.createElement('div'));
const root = createRoot(container);
const onClose = vi.fn();

/** The dialog, opened from a button that has the focus. */
function openDialog(): { readonly opener: HTMLButtonElement; readonly dialog: HTMLDialogElement } {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  flushSync(() => {
    root.render(
      <Dialog aria-label="Share" onClose={onClose}>
        <p>Nine minutes</p>
        <Button kind="filled" onClick={closeDialog}>
          Close
        </Button>
      </Dialog>,
    );
  });
  const dialog = container.querySelector('dialog');
  if (dialog === null) throw new Error('The dialog was not rendered.');
  return { opener, dialog };
}

afterEach(() => {
  flushSync(() => root.render(null));
  document.querySelector('body > button')?.remove();
  onClose.mockClear();
});

describe('Dialog in a page', () => {
  it('opens over the page', async () => {
    const { dialog } = openDialog();
    await expect.poll(() => dialog.matches(':modal')).toBe(true);
  });

  it('is closed by a button inside, tells its owner and gives the focus back', async () => {
    const { dialog, opener } = openDialog();
    await expect.poll(() => dialog.open).toBe(true);
    dialog.querySelector('button')?.click();
    expect(dialog.open).toBe(false);
    expect(document.activeElement).toBe(opener);
    await expect.poll(() => onClose.mock.calls.length).toBe(1);
  });

  it('is closed by a click beside it, but not by one on its content', async () => {
    const { dialog } = openDialog();
    await expect.poll(() => dialog.open).toBe(true);
    dialog.querySelector('p')?.click();
    expect(dialog.open).toBe(true);
    dialog.click();
    expect(dialog.open).toBe(false);
  });

  it('gives the focus back when its owner removes it', async () => {
    const { dialog, opener } = openDialog();
    await expect.poll(() => dialog.open).toBe(true);
    flushSync(() => root.render(null));
    await expect.poll(() => document.activeElement).toBe(opener);
  });
});
