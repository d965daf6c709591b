import { firefox, type LaunchOptions } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { firefoxes } from '@/tools/dev/find-firefox';
import { installFromDebian } from './install';

/** How Playwright starts the Firefox that `FIREFOX_PATH` names. */
export const FIREFOX_LAUNCH: LaunchOptions = {
  // Over WebDriver BiDi, which a Firefox from anywhere speaks. Playwright's own is a build of its own.
  channel: 'moz-firefox',
  executablePath: fileURLToPath(new URL('firefox/launch', import.meta.url)),
  firefoxUserPrefs: {
    // A device without sound that keeps time. Without any, each sound ends in an error.
    'media.cubeb.force_mock_context': true,
    // A mouse, which a headless one does not have: fine, and hovers.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  },
};

/**
 * A Firefox that Playwright can drive, installed first where there is none.
 *
 * @returns Its path, or `null` after a line that says what to do.
 */
export async function firefoxForTests(): Promise<string | null> {
  const found = await firstThatObeys();
  if (found !== null) return found;
  if (await installFromDebian('Firefox', 'firefox-esr')) {
    const installed = await firstThatObeys();
    if (installed !== null) return installed;
  }
  console.log(
    'Firefox tests are skipped: there is none here that starts. Install one, or name it in FIREFOX_PATH.',
  );
  return null;
}

/** A file may be there and not start, be too old, or be a snap that may not read our folders. */
async function firstThatObeys(): Promise<string | null> {
  // The bridge is a shell script.
  if (process.platform === 'win32') return null;
  for (const path of firefoxes()) {
    if (await obeys(path)) return path;
  }
  return null;
}

async function obeys(path: string): Promise<boolean> {
  try {
    const env = { ...process.env, FIREFOX_PATH: path };
    const browser = await firefox.launch({ ...FIREFOX_LAUNCH, env, timeout: 60_000 });
    await (await browser.newPage()).goto('about:blank');
    await browser.close();
    return true;
  } catch {
    return false; // The next one may.
  }
}
