import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** An export with the files that the checks ask for. */
export type ServedExport = {
  readonly folder: string;
  /** The site's path on its host, such as `/my-show`, or an empty string. */
  readonly basePath: string;
  /** Paths below the folder, such as `/feed.xml`, the largest files first. */
  readonly files: readonly string[];
  /** Bytes of one of the files. */
  read(file: string): Promise<Buffer>;
};

/** Lists the files of an export. */
export async function readExport(folder: string, basePath: string): Promise<ServedExport> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sized = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        const { size } = await stat(path);
        return { file: `/${relative(folder, path).split(sep).join('/')}`, size };
      }),
  );
  sized.sort((a, b) => b.size - a.size || a.file.localeCompare(b.file));
  return {
    folder,
    basePath,
    files: sized.map(({ file }) => file),
    read: (file) => readFile(join(folder, file)),
  };
}

/** The largest file with this ending; `undefined` where there is none. */
export function largest({ files }: ServedExport, ending: string): string | undefined {
  return files.find((file) => file.endsWith(`.${ending}`));
}

/** The address of a file: a page is asked for by its folder. */
export function addressOf({ basePath }: ServedExport, file: string): string {
  return `${basePath}${file.replace(/\/index\.html$/, '/')}`;
}
