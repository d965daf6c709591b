import { describe, expect, it } from 'vitest';
import { firefoxes } from '@/tools/dev/find-firefox';

/** A machine with exactly these files. */
function machine(files: readonly string[], env: Record<string, string> = {}) {
  return { env, home: '/home/ada', exists: (path: string) => files.includes(path) };
}

describe('finding Firefox', () => {
  it('prefers FIREFOX_PATH', () => {
    const files = ['/usr/bin/firefox', '/opt/firefox/firefox'];
    const found = firefoxes(machine(files, { FIREFOX_PATH: '/opt/firefox/firefox' }));
    expect(found).toEqual(['/opt/firefox/firefox', '/usr/bin/firefox']);
  });

  it('finds Firefox on Debian and macOS, without duplicates', () => {
    const debian = machine(['/usr/bin/firefox-esr'], { PATH: '/bin:/usr/bin' });
    expect(firefoxes(debian)).toEqual(['/usr/bin/firefox-esr']);
    const mac = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(firefoxes(machine([mac]))).toEqual([mac]);
  });

  it('finds nothing on a machine without browsers', () => {
    expect(firefoxes(machine([], { PATH: '/bin' }))).toEqual([]);
  });
});
