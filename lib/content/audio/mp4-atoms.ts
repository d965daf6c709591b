import type { FileHandle } from 'node:fs/promises';

type Atom = { readonly name: string; readonly body: Buffer };

/** More than the tables of 24 hours of audio take. */
const MAX_TABLE_BYTES = 64 * 1024 * 1024;

/** The body of `moov`, which may come before or after the audio data. */
export async function readMovie(file: FileHandle): Promise<Buffer | null> {
  const { size } = await file.stat();
  const head = Buffer.alloc(16);
  for (let at = 0; at + 8 <= size;) {
    await file.read(head, 0, 16, at);
    const short = head.readUInt32BE(0);
    const isLong = short === 1;
    const length = isLong ? Number(head.readBigUInt64BE(8)) : short === 0 ? size - at : short;
    const from = at + (isLong ? 16 : 8);
    if (length < 8) return null;
    if (head.toString('latin1', 4, 8) === 'moov') {
      const bytes = Math.min(at + length, size) - from;
      if (bytes > MAX_TABLE_BYTES) return null;
      return readAt(file, from, bytes);
    }
    at += length;
  }
  return null;
}

/** @param at Bytes from the start of the file. */
export async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  await file.read(bytes, 0, length, at);
  return bytes;
}

function atomsIn(body: Buffer): Atom[] {
  const atoms: Atom[] = [];
  for (let at = 0; at + 8 <= body.length;) {
    const length = body.readUInt32BE(at);
    if (length < 8) break;
    atoms.push({
      name: body.toString('latin1', at + 4, at + 8),
      body: body.subarray(at + 8, at + length),
    });
    at += length;
  }
  return atoms;
}

/** The bodies of all atoms at a path of names. */
export function atomBodies(body: Buffer, ...names: string[]): Buffer[] {
  return names.reduce<Buffer[]>(
    (bodies, name) =>
      bodies.flatMap((one) =>
        atomsIn(one)
          .filter((atom) => atom.name === name)
          .map((atom) => atom.body),
      ),
    [body],
  );
}

/** The content of a body as 32-bit numbers. */
export function numbersIn(body: Buffer): number[] {
  return Array.from({ length: Math.floor(body.length / 4) }, (_, at) => body.readUInt32BE(at * 4));
}
