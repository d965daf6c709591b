/**
 * The part of CBOR that is needed to split a list and to join it again, without reading
 * its items.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8949#name-specification-of-the-cbor-e
 */

/** Major types: the first three bits of an item. */
const TEXT = 3;
const LIST = 4;
const MAP = 5;
const TAG = 6;

/** The decoded head of an item. */
type Head = {
  readonly type: number;
  /** Its value, or the number of bytes or items that follow. */
  readonly count: number;
  /** Offset of the end of the head. */
  readonly end: number;
};

/**
 * The items of a list, each with its head.
 *
 * @throws {RangeError} When it is not a list of known length, or is incomplete.
 */
export function itemsOf(list: Buffer): Buffer[] {
  const { type, count, end } = headAt(list, 0);
  if (type !== LIST) throw new RangeError(`Expected a list of CBOR, got an item of type ${type}.`);
  const items: Buffer[] = [];
  for (let from = end; items.length < count;) {
    const to = endOfItem(list, from);
    items.push(list.subarray(from, to));
    from = to;
  }
  return items;
}

/** @throws {RangeError} When the item is not a text. */
export function textOf(item: Buffer | undefined): string {
  const { type, count, end } = headAt(item ?? Buffer.alloc(0), 0);
  if (type !== TEXT) throw new RangeError(`Expected a text of CBOR, got an item of type ${type}.`);
  return (item ?? Buffer.alloc(0)).toString('utf8', end, end + count);
}

export function bytesOfList(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(LIST, items.length), ...items]);
}

export function bytesOfText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(TEXT, bytes.length), bytes]);
}

function endOfItem(bytes: Buffer, from: number): number {
  const { type, count, end } = headAt(bytes, from);
  if (type < 2 || type > TAG) return end;
  if (type <= TEXT) return end + count;
  let inside = type === TAG ? 1 : type === MAP ? 2 * count : count;
  let to = end;
  for (; inside > 0; inside -= 1) to = endOfItem(bytes, to);
  return to;
}

function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 31];
  if (short < 24) return { type, count: short, end: at + 1 };
  const size = 2 ** (short - 24);
  if (size > 4) throw new RangeError('Expected an item of CBOR with a length below 4 GB.');
  return { type, count: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

function headOf(type: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(type << 5) | count]);
  const size = count < 2 ** 8 ? 1 : count < 2 ** 16 ? 2 : 4;
  const head = Buffer.alloc(1 + size);
  head.writeUInt8((type << 5) | (24 + Math.log2(size)), 0);
  head.writeUIntBE(count, 1, size);
  return head;
}
