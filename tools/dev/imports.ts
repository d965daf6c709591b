import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { ROOMS } from './import-law.mjs';

/** An import in a file of the repository. */
export type Import = {
  /** Path from the root of the repository. */
  readonly file: string;
  /** The text between the quotes. */
  readonly specifier: string;
  /** The imported file; `null` for a package and for a style sheet. */
  readonly target: string | null;
};

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '/index.ts'];

/** Every import of the sources in some folders, type-only ones included. */
export async function importsIn(folders: readonly string[]): Promise<Import[]> {
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder, { recursive: true });
      return names.filter((name) => /\.tsx?$/.test(name)).map((name) => `${folder}/${name}`);
    }),
  );
  const files = await Promise.all(
    found.flat().map(async (file) => ({ file, source: await readFile(file, 'utf8') })),
  );
  return files.flatMap(({ file, source }) =>
    importsOf(source).map((specifier) => ({ file, specifier, target: targetOf(file, specifier) })),
  );
}

/** Every import of a source: static, dynamic, `import type` and `export … from`. */
export function importsOf(source: string): string[] {
  return ts.preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** An import between two files of the repository. */
type Arrow = Pick<Import, 'file' | 'target'>;

/** The shortest circle of imports through each file, without duplicates. */
export function circlesIn(arrows: readonly Arrow[]): string[][] {
  const targets = new Map<string, string[]>();
  for (const { file, target } of arrows) {
    if (target !== null) targets.set(file, [...(targets.get(file) ?? []), target]);
  }
  const circles = [...targets.keys()].flatMap((file) => {
    const circle = shortestCircle(file, targets);
    return circle === null ? [] : [circle.sort()];
  });
  return [...new Map(circles.map((circle) => [circle.join(' '), circle])).values()];
}

/** The files on the shortest path from a file to itself. */
function shortestCircle(
  file: string,
  targets: ReadonlyMap<string, readonly string[]>,
): string[] | null {
  const cameFrom = new Map<string, string>();
  const queue = [file];
  for (const from of queue) {
    for (const to of targets.get(from) ?? []) {
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      if (to === file) return pathTo(file, cameFrom);
      queue.push(to);
    }
  }
  return null;
}

function pathTo(file: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const path: string[] = [];
  let at = file;
  do {
    path.push(at);
    at = cameFrom.get(at) ?? file;
  } while (at !== file);
  return path;
}

/** Rooms of `components`, lowest first, in the order of the import law. */
export const LAYERS: readonly string[] = ROOMS.map(({ room }) => room).filter((room) =>
  room.startsWith('components/'),
);

/** Imports in a room of `components` from a room that is not below it. */
export function upwardArrows(imports: readonly Import[]): Import[] {
  return imports.filter(({ file, target }) => {
    const from = layerOf(file);
    const to = target === null ? undefined : layerOf(target);
    if (from === undefined || to === undefined || from === to) return false;
    return !(ROOMS.find(({ room }) => room === from)?.may ?? []).some(
      (open) => open === to || open === 'components',
    );
  });
}

/** The number of imports between the rooms of `components`, as a Mermaid graph. */
export function drawLayers(imports: readonly Import[]): string {
  const counts = new Map<string, number>();
  for (const { file, target } of imports) {
    const from = layerOf(file);
    const to = target === null ? undefined : layerOf(target);
    if (from === undefined || to === undefined || from === to) continue;
    const arrow = `${nameOf(from)} -->|#| ${nameOf(to)}`;
    counts.set(arrow, (counts.get(arrow) ?? 0) + 1);
  }
  const lines = [...counts].sort().map(([arrow, count]) => arrow.replace('#', `${count}`));
  return ['graph TD', ...lines.map((line) => `  ${line}`)].join('\n');
}

function nameOf(layer: string): string {
  return layer.replace('components/', '');
}

function layerOf(path: string): string | undefined {
  return LAYERS.find((layer) => path.startsWith(`${layer}/`));
}

function targetOf(file: string, specifier: string): string | null {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? join(dirname(file), specifier)
      : null;
  if (path === null) return null;
  const ending = ENDINGS.find((one) => existsSync(path + one));
  return ending === undefined ? null : path + ending;
}
