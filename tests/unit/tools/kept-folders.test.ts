import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { keepFolders, removeEmptyFolders, takeFolders } from '@/tools/kept-folders';

let root: string;
const at = (path: string) => join(root, path);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'verbatim-folders-'));
});

it('keeps folders without their files', () => {
  write('old/a/b/page.html');
  keepFolders(at('old'), at('kept'));
  expect(list('kept')).toEqual(['a', 'a/b']);
  expect(existsSync(at('old'))).toBe(false);
});

it('deletes a link, and not what it leads to', () => {
  write('elsewhere/page.html');
  write('old/page.html');
  symlinkSync(at('elsewhere'), at('old/link'));
  keepFolders(at('old'), at('kept'));
  expect(list('kept')).toEqual([]);
  expect(list('elsewhere')).toEqual(['page.html']);
});

it('replaces folders that were kept before', () => {
  write('kept/former/page.html');
  write('old/a/page.html');
  keepFolders(at('old'), at('kept'));
  expect(list('kept')).toEqual(['a']);
});

it('gives folders without files that were put there', () => {
  write('kept/a/page.html');
  takeFolders(at('kept'), at('fresh'));
  expect(list('fresh')).toEqual(['a']);
  expect(existsSync(at('kept'))).toBe(false);
});

it('gives nothing if no folders were kept', () => {
  takeFolders(at('kept'), at('fresh'));
  expect(existsSync(at('fresh'))).toBe(false);
});

it('removes folders that are empty or contain only empty ones', () => {
  write('site/a/b/page.html');
  mkdirSync(at('site/c/d'), { recursive: true });
  removeEmptyFolders(at('site'));
  expect(list('site')).toEqual(['a', 'a/b', 'a/b/page.html']);
});

function write(path: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), '');
}

function list(folder: string): string[] {
  return readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
