import { firefox, type LaunchOptions } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { firefoxes } from '@/tools/dev/find-firefox';
import { installFromDebian } from './install';

/** How Playwright starts the Firefox that `FIREFOX_PATH` names. */
export const FIREFOX_LAUNCH: LaunchOptions = {
  // Uses WebDriver BiDi, which any Firefox supports. Playwright's own Firefox is a special build.
  channel: 'moz-firefox',
  executablePath: fileURLToPath(new URL('firefox/launch', import.meta.url)),
  firefoxUserPrefs: {
    // A silent audio device that keeps time. Without an audio device, playback fails.
    'media.cubeb.force_mock_context': true,
    // A mouse (fine pointer with hover), which headless Firefox does not have.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  },
};

/**
 * Finds a Firefox that Playwright can drive, or installs one.
 *
 * @returns Its path, or `null` after printing what to do.
 */
export async function firefoxForTests(): Promise<string | null> {
  const found = await firstThatWorks();
  if (found !== null) return found;
  if (await installFromDebian('Firefox', 'firefox-esr')) {
    const installed = await firstThatWorks();
    if (installed !== null) return installed;
  }
  console.log(
    'Firefox tests are skipped, since no working Firefox was found. Install one, or set FIREFOX_PATH to its path.',
  );
  return null;
}

/** An existing file may not start, may be too old, or may be a snap without access to the folders. */
async function firstThatWorks(): Promise<string | null> {
  // The bridge is a shell script.
  if (process.platform === 'win32') return null;
  for (const path of firefoxes()) {
    if (await works(path)) return path;
  }
  return null;
}

async function works(path: string): Promise<boolean> {
  try {
    const env = { ...process.env, FIREFOX_PATH: path };
    const browser = await firefox.launch({ ...FIREFOX_LAUNCH, env, timeout: 60_000 });
    await (await browser.newPage()).goto('about:blank');
    await browser.close();
    return true;
  } catch {
    return false; // The caller tries the next one.
  }
}
