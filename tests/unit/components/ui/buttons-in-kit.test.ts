import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** A tab looks like no button, and there is one list of tabs. */
const EXCEPTIONS = ['components/player/now-playing/tabs.tsx'];

it('buttons and dialogs are written in the kit alone', () => {
  const files = ['app', 'components'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx') && !file.startsWith('ui/'))
      .map((file) => join(folder, file)),
  );
  const own = files.filter((file) => /<(button|dialog)\b/.test(readFileSync(file, 'utf8')));
  expect(own).toEqual(EXCEPTIONS);
});
