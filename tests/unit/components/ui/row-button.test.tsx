import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { RowButton } from '@/components/ui/row-button';

it('RowButton is a button of 44 pixels with any content, and says which row is current', () => {
  const html = renderToStaticMarkup(
    <RowButton aria-current="true" className="w-full px-2">
      <span>The wall and its lamps</span>
    </RowButton>,
  );
  expect(html).toMatch(/^<button type="button" aria-current="true" class="min-h-11 [^"]*px-2">/);
  expect(html).toContain('<span>The wall and its lamps</span>');
});
