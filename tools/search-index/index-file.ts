import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  HASH_LENGTH,
  INDEX_FOLDER,
  indexPath,
  type IndexFileKind,
} from '@/lib/search/index/index-root';
import type { PutFile } from '@/tools/store/store';

/** A file of the index, whose name is a hash of its content. */
export type IndexFile = {
  readonly hash: string;
  /** Path below the folder of the index. */
  readonly path: string;
  readonly content: Buffer;
};

export function indexFile(kind: IndexFileKind, bytes: Uint8Array): IndexFile {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  return { hash, path: indexPath(kind, hash), content: gzipSync(bytes, { level: 9 }) };
}

export function jsonIndexFile(kind: IndexFileKind, value: unknown): IndexFile {
  return indexFile(kind, Buffer.from(JSON.stringify(value)));
}

/** @param put Puts a file into the export. */
export function putIndexFile(
  put: PutFile,
  { path, content }: Pick<IndexFile, 'path' | 'content'>,
): void {
  put(`${INDEX_FOLDER}/${path}`, content);
}
