import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly exists: (path: string) => boolean;
};

const NAMES = ['firefox-esr', 'firefox'];
const IN_APPLICATIONS = 'Firefox.app/Contents/MacOS/firefox';

/** Paths of Firefox on this machine: the one in `FIREFOX_PATH`, then the system's. */
export function firefoxes({ env, home, exists }: Machine = thisMachine()): string[] {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter(
    (folder) => folder !== '',
  );
  const paths = [
    env['FIREFOX_PATH'] ?? '',
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...['/Applications', join(home, 'Applications')].map((folder) => join(folder, IN_APPLICATIONS)),
  ];
  return [...new Set(paths)].filter((path) => path !== '' && exists(path));
}

function thisMachine(): Machine {
  return { env: process.env, home: homedir(), exists: existsSync };
}
