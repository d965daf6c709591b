import { sep } from 'node:path';
import { expect, it } from 'vitest';
import { unsupportedInstall } from '@/tools/unsupported-install';

const inModules = (...parts: string[]) => ['', 'show', 'node_modules', ...parts].join(sep);

it('refuses the store of pnpm with one line, and no other folder', () => {
  expect(unsupportedInstall(inModules('.pnpm', 'x@1', 'node_modules', 'x'))).toMatch(
    /^Verbatim needs npm, and pnpm installed it\. .*npm install$/,
  );
  expect(unsupportedInstall(inModules('@scope', 'pnpm'))).toBe(null);
});
