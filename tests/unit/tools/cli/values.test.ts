import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COUNT, FILE, FOLDER, HOST, NEW_FOLDER, PORT, readValue } from '@/tools/cli/values';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'verbatim-values-'));
  await mkdir(join(home, 'out'));
  await writeFile(join(home, 'maps.mp3'), '');
});

describe('values', () => {
  it.each(['0', '80', '65535'])('takes %s as a port', (text) => {
    expect(PORT.read(text)).toBe(Number(text));
  });

  it.each(['', ' ', '-1', '65536', '8e1', '0x50', '80.5', '80a'])(
    'does not take "%s" as a port',
    (text) => {
      expect(PORT.read(text)).toBeNull();
    },
  );

  it.each(['', '0', '-3', '1.5', 'many', '99999999999999999999'])(
    'does not take "%s" as a count',
    (text) => {
      expect(COUNT.read(text)).toBeNull();
    },
  );

  it('accepts names and addresses as a host', () => {
    for (const host of ['localhost', '0.0.0.0', '::', 'fe80::1%eth0']) {
      expect(HOST.read(host)).toBe(host);
    }
    expect(HOST.read('http://localhost')).toBeNull();
  });

  it('requires an existing folder or file', () => {
    expect(FOLDER.read(join(home, 'out'))).toBe(join(home, 'out'));
    expect(FOLDER.read(join(home, 'maps.mp3'))).toBeNull();
    expect(FILE.read(join(home, 'maps.mp3'))).toBe(join(home, 'maps.mp3'));
    expect(FILE.read(join(home, 'out'))).toBeNull();
  });

  it('accepts a missing folder as a new one, but not a file', () => {
    expect(NEW_FOLDER.read(join(home, 'new'))).toBe(join(home, 'new'));
    expect(NEW_FOLDER.read(join(home, 'maps.mp3'))).toBeNull();
  });

  it('suggests the nearest path for a misspelt one', () => {
    expect(() => readValue('--dir', FOLDER, join(home, 'otu'))).toThrow(
      `Did you mean ${join(home, 'out')}?`,
    );
    expect(() => readValue('--audio', FILE, join(home, 'Map.mp3'))).toThrow(
      `Did you mean ${join(home, 'maps.mp3')}?`,
    );
    expect(() => readValue('--dir', FOLDER, join(home, 'no/such/folder'))).toThrow(
      /Write a folder that exists\.$/,
    );
  });
});
