import { open, stat, type FileHandle } from 'node:fs/promises';

/** Field of a model file that holds a name and a value. */
const METADATA = 14;
/** Wire types of protocol buffers. */
const VARINT = 0;
const LENGTH = 2;
const HEAD_BYTES = 24;
const MOST_METADATA = 100_000;

/**
 * Reads the outermost parts of an ONNX file without loading it, because the library ends the
 * process over a file that breaks off.
 *
 * @returns The names and values that its author put into it, or a sentence about the fault.
 * @see https://protobuf.dev/programming-guides/encoding/
 */
export async function onnxMetadata(file: string): Promise<ReadonlyMap<string, string> | string> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const start = await bytesAt(handle, 0, 64);
    if (/^\s*<(?:!doctype|html|\?xml)/i.test(start.toString('latin1'))) return IS_PAGE;
    const found = new Map<string, string>();
    let at = 0;
    let parts = 0;
    while (at < size) {
      const head = await bytesAt(handle, at, HEAD_BYTES);
      const tag = varintAt(head, 0);
      const value = tag === null ? null : varintAt(head, tag.end);
      const field = tag === null ? 0 : Math.floor(tag.value / 8);
      const type = tag === null ? -1 : tag.value % 8;
      if (value === null || field === 0 || (type !== VARINT && type !== LENGTH)) return NO_MODEL;
      const from = at + value.end;
      at = type === VARINT ? from : from + value.value;
      if (at > size) return parts < 2 ? NO_MODEL : IS_CUT;
      parts += 1;
      if (field !== METADATA || value.value > MOST_METADATA) continue;
      const [key, text] = stringsIn(await bytesAt(handle, from, value.value));
      if (key !== undefined) found.set(key, text ?? '');
    }
    return parts < 2 ? NO_MODEL : found;
  } finally {
    await handle.close();
  }
}

const IS_PAGE = 'This is a web page and no model. Download the file again.';
const IS_CUT = 'The file breaks off. Download it again.';
const NO_MODEL = 'This is no model, or it breaks off. Download the file again.';

async function bytesAt(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await handle.read(buffer, 0, length, at);
  return buffer.subarray(0, bytesRead);
}

function varintAt(bytes: Buffer, from: number): { value: number; end: number } | null {
  let value = 0;
  let scale = 1;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    value += (byte % 128) * scale;
    scale *= 128;
    if (byte < 128) return { value, end: at + 1 };
  }
  return null;
}

function stringsIn(bytes: Buffer): string[] {
  const strings: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = varintAt(bytes, at);
    const length = tag === null ? null : varintAt(bytes, tag.end);
    if (length === null) break;
    strings.push(bytes.subarray(length.end, length.end + length.value).toString('utf8'));
    at = length.end + length.value;
  }
  return strings;
}
