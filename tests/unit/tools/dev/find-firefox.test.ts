import { describe, expect, it } from 'vitest';
import { firefoxes } from '@/tools/dev/find-firefox';

/** A machine on which exactly these files are. */
function machine(files: readonly string[], env: Record<string, string> = {}) {
  return { env, home: '/home/ada', exists: (path: string) => files.includes(path) };
}

describe('finding Firefox', () => {
  it('asks FIREFOX_PATH first', () => {
    const files = ['/usr/bin/firefox', '/opt/firefox/firefox'];
    const found = firefoxes(machine(files, { FIREFOX_PATH: '/opt/firefox/firefox' }));
    expect(found).toEqual(['/opt/firefox/firefox', '/usr/bin/firefox']);
  });

  it('finds what Debian and macOS have, and nothing twice', () => {
    const debian = machine(['/usr/bin/firefox-esr'], { PATH: '/bin:/usr/bin' });
    expect(firefoxes(debian)).toEqual(['/usr/bin/firefox-esr']);
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(firefoxes(machine([mac]))).toEqual([mac]);
  });

  it('finds nothing on a bare machine', () => {
    expect(firefoxes(machine([], { PATH: '/bin' }))).toEqual([]);
  });
});
