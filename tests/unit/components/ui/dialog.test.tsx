import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Dialog } from '@/components/ui/dialog';

it('Dialog has a name, and is closed until a browser opens it as a modal dialog', () => {
  const html = renderToStaticMarkup(
    <Dialog aria-labelledby="settings" onClose={() => {}} className="m-auto">
      <h2 id="settings">Settings</h2>
    </Dialog>,
  );
  expect(html).toMatch(/^<dialog aria-labelledby="settings" class="[^"]*bg-paper[^"]* m-auto"><h2/);
  expect(html).not.toMatch(/ open/);
});
