import { open } from 'node:fs/promises';

/** Written by programs that do not know the length yet. */
const UNKNOWN = 0xffffffff;

/**
 * Detects a WAV that is shorter than its header says.
 *
 * @returns A sentence for the author, or `null` if the file is complete.
 */
export async function wavShortfall(path: string): Promise<string | null> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(8);
    for (let at = 12; at + 8 <= size;) {
      await file.read(head, 0, 8, at);
      const length = head.readUInt32LE(4);
      if (head.toString('latin1', 0, 4) === 'data') {
        if (length >= UNKNOWN - 1024 || at + 8 + length <= size) return null;
        return `The file has ${size} bytes, and its head says ${at + 8 + length}: its end is missing. Copy or export it again.`;
      }
      at += 8 + length + (length % 2);
    }
    return null;
  } finally {
    await file.close();
  }
}
