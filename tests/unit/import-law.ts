import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** A room of the code, and everything that may be imported there. */
type Room = { readonly folder: string; readonly may: readonly string[] };

const MODELS = ['lib/show', 'lib/episode', 'lib/transcript', 'lib/time'];
const MARKDOWN = /^(remark|mdast|hast|unist|unified|micromark|vfile)(-|$)/;

/** The law of the house. The first room whose folder holds the file counts. */
const ROOMS: readonly Room[] = [
  { folder: 'app', may: ['app', 'components', 'lib', 'react', 'next'] },
  {
    folder: 'components',
    may: ['components', 'lib', 'react', 'react-dom', 'lucide', 'uqr'],
  },
  {
    folder: 'lib/content',
    may: [
      'lib',
      'node',
      'gray-matter',
      'yaml',
      'zod',
      'music-metadata',
      'file-type',
      'jsonc-parser',
      'leven',
      'parse5',
      'sharp',
      'uuid',
      'webvtt-parser',
    ],
  },
  ...MODELS.map((folder) => ({ folder, may: MODELS })),
  { folder: 'lib/browser/player/howler-engine', may: ['lib/player', 'lib/time', 'howler'] },
  { folder: 'lib/player', may: ['lib/player', 'lib/time'] },
  {
    folder: 'lib/output',
    may: ['lib', 'feedsmith', 'node-html-markdown', 'schema-dts', 'simple-icons', 'uqr', 'uuid'],
  },
  { folder: 'lib', may: ['lib'] },
];

/**
 * What is wrong with one import, or `null`.
 *
 * @param file Path from the repository's root.
 * @param specifier As written between the quotes.
 */
export function breach(file: string, specifier: string): string | null {
  const target = resolve(file, specifier);
  if (file.startsWith('tools/')) {
    return within(target, 'tools') || within(target, 'lib') || isPackage(specifier)
      ? null
      : `${file} imports ${target}, and tools stand on lib alone`;
  }
  const room = ROOMS.find(({ folder }) => within(file, folder) || file.startsWith(`${folder}.`));
  if (room === undefined) return `${file} is in no room; give its folder a place in the law`;
  const allowed =
    room.may.some((door) => within(target, door)) ||
    (room.folder === 'lib/content' && MARKDOWN.test(target));
  const entersContent = within(target, 'lib/content') && !/^(app|lib\/content)\//.test(file);
  return allowed && !entersContent ? null : `${file} imports ${target}`;
}

/** Every import of a source: static, dynamic, `import type` and `export … from`. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

function resolve(file: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return join(dirname(file), specifier);
  if (specifier.startsWith('#')) return ownImport(specifier);
  return specifier.replace(/^node:/, 'node/');
}

/** Where package.json sends a `#name`, whatever the condition: all stand in one folder. */
function ownImport(specifier: string): string {
  const text = readFileSync('package.json', 'utf8');
  const targets = [...text.matchAll(/"(#[^"]+)":[^}]*?"\.\/([^"]+)"/g)];
  return targets.find(([, name]) => name === specifier)?.[2] ?? specifier;
}

function isPackage(specifier: string): boolean {
  return !/^(\.|@\/|#)/.test(specifier);
}

function within(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
