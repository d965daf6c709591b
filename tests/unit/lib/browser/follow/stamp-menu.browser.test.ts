import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { onStampMenu, type OpenedStamp } from '@/lib/browser/follow/stamp-menu';

describe('the menu of a time stamp', () => {
  const open = vi.fn<(opened: OpenedStamp) => void>();
  const played = vi.fn<() => void>();

  beforeEach(() => {
    document.body.innerHTML = `<div id="text"><section><h3>A</h3>
      <a class="stamp" href="#t=0">0:00</a><p id="p1">One.</p>
      <p id="p2"><a class="stamp" href="#t=12.5">0:12</a> Two.</p></section></div>`;
    open.mockReset();
    played.mockReset();
    const root = document.querySelector<HTMLElement>('#text');
    if (root === null) throw new Error('The document has no text.');
    const controller = new AbortController();
    onTestFinished(() => controller.abort());
    onStampMenu(root, open, controller.signal);
    root.addEventListener('click', (event) => {
      event.preventDefault();
      played();
    });
  });

  const stamps = () => [...document.querySelectorAll<HTMLElement>('.stamp')];

  it('opens on a right click, with the paragraph and its time', () => {
    const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
    stamps()[1]?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    const [opened] = open.mock.lastCall ?? [];
    expect([opened?.seconds, opened?.block?.id]).toEqual([12.5, 'p2']);
  });

  it('belongs to the first paragraph at the stamp of a section', () => {
    stamps()[0]?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    expect(open.mock.lastCall?.[0].block?.id).toBe('p1');
  });

  it('leaves a right click on the text and a click on a stamp alone', () => {
    document.querySelector('#p1')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
    stamps()[1]?.click();
    expect(open).not.toHaveBeenCalled();
    expect(played).toHaveBeenCalledOnce();
  });

  it('opens on a long touch, whose click does not play', async () => {
    const [, stamp] = stamps();
    stamp?.dispatchEvent(new Event('touchstart', { bubbles: true }));
    await vi.waitFor(() => expect(open).toHaveBeenCalledOnce());
    stamp?.click();
    expect(played).not.toHaveBeenCalled();
    stamp?.click();
    expect(played).toHaveBeenCalledOnce();
  });
});
