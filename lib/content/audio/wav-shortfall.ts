import { open } from 'node:fs/promises';

/** What a program writes that does not know the length yet. */
const UNKNOWN = 0xffffffff;

/**
 * Says that a WAV ends before the sound that its head promises.
 *
 * @returns A sentence, or `null` when the file is whole.
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
