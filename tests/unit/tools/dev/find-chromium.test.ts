import { describe, expect, it } from 'vitest';
import { chromiums } from '@/tools/dev/find-chromium';

type Env = Record<string, string>;

/** A machine with exactly these files. */
function machine(files: readonly string[], env: Env = {}) {
  return {
    env,
    home: '/home/ada',
    exists: (path: string) => files.includes(path),
    list: (folder: string) =>
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
  };
}

const cached = (revision: number) =>
  `/home/ada/.cache/ms-playwright/chromium-${revision}/chrome-linux/chrome`;

describe('finding Chromium', () => {
  it('prefers CHROMIUM_PATH', () => {
    const found = chromiums(
      machine(['/usr/bin/chromium', '/opt/chrome'], { CHROMIUM_PATH: '/opt/chrome' }),
    );
    expect(found).toEqual(['/opt/chrome', '/usr/bin/chromium']);
  });

  it('prefers the newest Chromium of Playwright, in numeric order', () => {
    expect(chromiums(machine([cached(999), cached(1200)]))).toEqual([cached(1200), cached(999)]);
  });

  it("ignores Playwright's headless shell, which plays no audio", () => {
    const shell = '/home/ada/.cache/ms-playwright/chromium_headless_shell-1200/chrome-linux/chrome';
    expect(chromiums(machine([shell]))).toEqual([]);
  });

  it("prefers Debian's headless shell to the full browser", () => {
    const found = chromiums(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']));
    expect(found).toEqual(['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']);
  });

  it('finds Chromium on macOS and Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(chromiums(machine([mac]))).toEqual([mac]);
    const windows = '/programs/Google/Chrome/Application/chrome.exe';
    expect(chromiums(machine([windows], { PROGRAMFILES: '/programs' }))).toEqual([windows]);
  });

  it('finds nothing on a machine without browsers', () => {
    expect(chromiums(machine([], { PATH: '/bin:/usr/local/bin' }))).toEqual([]);
  });
});
