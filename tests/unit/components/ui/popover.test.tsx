import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Popover } from '@/components/ui/popover';

it('Popover is a named button that says it is closed, without its content', () => {
  const html = renderToStaticMarkup(
    <Popover label="Playback speed, 1×" button="1×">
      <p>The speeds</p>
    </Popover>,
  );
  expect(html).toMatch(
    /<button type="button" aria-label="Playback speed, 1×" aria-expanded="false"[^>]*>1×<\/button>/,
  );
  expect(html).toMatch(/^<div class="needs-script/);
  expect(html).not.toContain('The speeds');
});
