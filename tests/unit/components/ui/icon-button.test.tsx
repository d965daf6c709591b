import { X } from 'lucide';
import { isValidElement, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';

describe('IconButton', () => {
  it('has its label as its name, and a picture that a screen reader skips', () => {
    const html = renderToStaticMarkup(
      <IconButton label="Close">
        <Icon icon={X} className="size-5" />
      </IconButton>,
    );
    expect(html).toMatch(/^<button type="button" aria-label="Close"[^>]*><svg /);
    expect(html).toContain('aria-hidden="true"');
  });

  it('is 44 pixels wide and high, or 64', () => {
    expect(renderToStaticMarkup(<IconButton label="Mute" />)).toContain('size-11 ');
    expect(renderToStaticMarkup(<IconButton label="Play" large />)).toContain('size-16 ');
  });

  it('says whether it is pressed, where it can be', () => {
    expect(renderToStaticMarkup(<IconButton label="Mute" aria-pressed={false} />)).toContain(
      'aria-pressed="false"',
    );
    expect(renderToStaticMarkup(<IconButton label="Close" />)).not.toContain('aria-pressed=');
  });

  it('can be focused while it is disabled, and does nothing then', () => {
    const onClick = vi.fn();
    const html = renderToStaticMarkup(<IconButton label="Move up" disabled onClick={onClick} />);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/ disabled/);
    expect(buttonOf(IconButton({ label: 'Move up', disabled: true, onClick })).props.onClick).toBe(
      undefined,
    );
    expect(buttonOf(IconButton({ label: 'Move up', onClick })).props.onClick).toBe(onClick);
  });

  it('keeps what the boot script reads', () => {
    const html = renderToStaticMarkup(
      <IconButton
        label="Play"
        kind="filled"
        data-play="/audio/a.mp3"
        data-pause="Pause"
        data-status="paused"
        className="needs-script"
      />,
    );
    expect(html).toContain('data-play="/audio/a.mp3" data-pause="Pause" data-status="paused"');
    expect(html).toMatch(/class="[^"]*\bbg-fill\b[^"]*\bneeds-script\b/);
  });
});

function buttonOf(node: unknown): ReactElement<{ readonly onClick?: unknown }> {
  if (!isValidElement<{ readonly onClick?: unknown }>(node)) throw new Error('Not an element.');
  return node;
}
