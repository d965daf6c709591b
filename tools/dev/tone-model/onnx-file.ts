/** Writes small models in the ONNX format, as protocol buffers. @see https://onnx.ai/onnx/intro/ */

/** Element types of tensors. */
export const FLOAT = 1;
export const INT32 = 6;
export const INT64 = 7;

type Type = typeof FLOAT | typeof INT32 | typeof INT64;

const IR_VERSION = 8;
const OPSET = 13;

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest === 0n ? low : low | 128);
  } while (rest !== 0n);
  return Buffer.from(bytes);
}

function integer(field: number, value: number): Buffer {
  return Buffer.concat([varint(field << 3), varint(value)]);
}

function bytes(field: number, value: Buffer | string): Buffer {
  const content = Buffer.from(value);
  return Buffer.concat([varint((field << 3) | 2), varint(content.length), content]);
}

/** An attribute of a node: a number, or a list of numbers. */
export function attribute(name: string, value: number | readonly number[]): Buffer {
  const content =
    typeof value === 'number'
      ? [integer(3, value), integer(20, 2)]
      : [...value.map((one) => integer(8, one)), integer(20, 7)];
  return Buffer.concat([bytes(1, name), ...content]);
}

export function node(
  operator: string,
  inputs: readonly string[],
  outputs: readonly string[],
  attributes: readonly Buffer[] = [],
): Buffer {
  return Buffer.concat([
    ...inputs.map((one) => bytes(1, one)),
    ...outputs.map((one) => bytes(2, one)),
    bytes(4, operator),
    ...attributes.map((one) => bytes(5, one)),
  ]);
}

export function tensor(
  name: string,
  type: Type,
  shape: readonly number[],
  values: readonly number[] | Float32Array,
): Buffer {
  const list = Array.from(values);
  const raw =
    type === FLOAT
      ? Float32Array.from(list)
      : type === INT32
        ? Int32Array.from(list)
        : BigInt64Array.from(list.map(BigInt));
  return Buffer.concat([
    ...shape.map((one) => integer(1, one)),
    integer(2, type),
    bytes(8, name),
    bytes(9, Buffer.from(raw.buffer)),
  ]);
}

/** An input or output; a dimension with a name may have any size. */
export function port(name: string, type: Type, shape: readonly (number | string)[]): Buffer {
  const dimensions = shape.map((one) =>
    bytes(1, typeof one === 'number' ? integer(1, one) : bytes(2, one)),
  );
  const shaped = bytes(2, Buffer.concat(dimensions));
  return Buffer.concat([
    bytes(1, name),
    bytes(2, bytes(1, Buffer.concat([integer(1, type), shaped]))),
  ]);
}

export type Graph = {
  readonly nodes: readonly Buffer[];
  readonly constants: readonly Buffer[];
  readonly inputs: readonly Buffer[];
  readonly outputs: readonly Buffer[];
  readonly metadata: Readonly<Record<string, string | number>>;
};

export function onnxFile({ nodes, constants, inputs, outputs, metadata }: Graph): Buffer {
  const graph = Buffer.concat([
    ...nodes.map((one) => bytes(1, one)),
    bytes(2, 'graph'),
    ...constants.map((one) => bytes(5, one)),
    ...inputs.map((one) => bytes(11, one)),
    ...outputs.map((one) => bytes(12, one)),
  ]);
  return Buffer.concat([
    integer(1, IR_VERSION),
    bytes(2, 'verbatim tests'),
    bytes(7, graph),
    bytes(8, Buffer.concat([bytes(1, ''), integer(2, OPSET)])),
    ...Object.entries(metadata).map(([key, value]) =>
      bytes(14, Buffer.concat([bytes(1, key), bytes(2, `${value}`)])),
    ),
  ]);
}
