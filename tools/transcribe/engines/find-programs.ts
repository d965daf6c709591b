import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hashOfFile } from './hash-files';

/** Path of a program on PATH; `null` if it is not installed. */
export function programOf(name: string, path = process.env['PATH'] ?? ''): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`, name] : [name];
  const places = path.split(delimiter).flatMap((folder) => names.map((one) => join(folder, one)));
  return places.find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const VERSION = /\b\d+\.\d+(?:\.\d+)?\b/;

/** The version that a program prints; else the first letters of its SHA-256. */
export async function versionOf(program: string, asks: boolean): Promise<string> {
  const said = asks
    ? spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 60_000 })
    : null;
  const found = VERSION.exec(`${said?.stdout ?? ''}${said?.stderr ?? ''}`)?.[0];
  return found ?? `build-${(await hashOfFile(program)).slice(0, 8)}`;
}
