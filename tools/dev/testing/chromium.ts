import { chromiums } from '@/tools/dev/find-chromium';
import { installFromDebian } from './install';
import { run, runNode } from './run';

/**
 * Finds a Chromium that starts, or installs one.
 *
 * @returns Its path, or `null` after printing what to do.
 */
export async function chromiumForTests(): Promise<string | null> {
  const found = await firstThatStarts();
  if (found !== null) return found;
  // Debian's package includes its libraries, so it is tried first.
  const shell = () => installFromDebian('Chromium', 'chromium-headless-shell');
  const whole = () => installFromDebian('Chromium', 'chromium');
  for (const install of [shell, whole, installFromPlaywright]) {
    await install();
    const installed = await firstThatStarts();
    if (installed !== null) return installed;
  }
  console.error(
    'No Chromium was found. Run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to an installed one.',
  );
  return null;
}

/** An existing file may not start: libraries can be missing, and Ubuntu has a stub. */
async function firstThatStarts(): Promise<string | null> {
  for (const path of chromiums()) {
    // Chrome on Windows opens a window instead of printing its version.
    if (process.platform === 'win32') return path;
    if ((await run(path, ['--version'], { quiet: true })) === 0) return path;
  }
  return null;
}

async function installFromPlaywright(): Promise<void> {
  console.log('Installing Chromium with Playwright …');
  await runNode(['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
}
