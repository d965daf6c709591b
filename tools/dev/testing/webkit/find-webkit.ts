import { existsSync } from 'node:fs';
import { installFromDebian } from '@/tools/dev/testing/install';

/** Debian's closest equivalent to Safari: WebKitGTK's MiniBrowser, its driver, codecs and a virtual screen. */
const PACKAGES = [
  'webkit2gtk-driver',
  'gstreamer1.0-plugins-good',
  'gstreamer1.0-libav',
  'xvfb',
  'xauth',
  'dbus-x11',
];

const DRIVER = '/usr/bin/WebKitWebDriver';
const NEEDED = [DRIVER, '/usr/bin/xvfb-run', '/usr/bin/dbus-run-session'];

export type WebKit = { readonly driver: string; readonly browser: string };

/** @returns `null` when WebKit is neither installed nor installable. */
export async function findWebKit(): Promise<WebKit | null> {
  const found = installedWebKit();
  if (found !== null) return found;
  await installFromDebian('WebKit', ...PACKAGES);
  return installedWebKit();
}

function installedWebKit(): WebKit | null {
  const browser = ['x86_64', 'aarch64']
    .flatMap((cpu) =>
      ['4.1', '6.0', '4.0'].map(
        (version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    )
    .find((path) => existsSync(path));
  return browser === undefined || !NEEDED.every((path) => existsSync(path))
    ? null
    : { driver: DRIVER, browser };
}
