import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
  /** Names in a folder; empty when the folder is missing. */
  readonly list: (folder: string) => readonly string[];
};

/** Debian's headless shell plays every format and starts faster, since it draws no window. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Paths inside a `chromium-<revision>` folder of Playwright, by system. */
const IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

/**
 * Paths of Chromium or Chrome on this machine, best first: the one in `CHROMIUM_PATH`,
 * Playwright's, the system's.
 */
export function chromiums(machine: Machine = thisMachine()): string[] {
  const { env, exists } = machine;
  return [env['CHROMIUM_PATH'] ?? '', ...fromPlaywright(machine), ...fromSystem(machine)].filter(
    (path) => path !== '' && exists(path),
  );
}

function thisMachine(): Machine {
  return {
    env: process.env,
    home: homedir(),
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

function fromPlaywright({ env, home, list }: Machine): string[] {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(env['LOCALAPPDATA'] ?? join(home, 'AppData/Local'), 'ms-playwright'),
  ].filter((folder) => folder !== '');
  return caches.flatMap((cache) =>
    list(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => revision(b) - revision(a))
      .flatMap((name) => IN_CACHE.map((path) => join(cache, name, path))),
  );
}

function revision(folder: string): number {
  return Number(folder.replace('chromium-', ''));
}

function fromSystem({ env, home }: Machine): string[] {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const onPath = folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const mac = ['Google Chrome', 'Chromium'].flatMap((name) =>
    ['/Applications', join(home, 'Applications')].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  );
  const windows = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = env[variable];
    if (folder === undefined) return [];
    return ['Google/Chrome', 'Chromium'].map((name) =>
      join(folder, name, 'Application/chrome.exe'),
    );
  });
  return [...onPath, ...mac, ...windows];
}
