import { encode } from 'uqr';

/** A QR code as one path on a square field. */
export type QrCode = {
  /** Side of the field, in modules, with the quiet zone that readers need. */
  readonly size: number;
  /** `d` of a path that fills the dark modules. */
  readonly path: string;
};

const QUIET_MODULES = 4;

/**
 * Draws an address as a QR code, at build time: nobody is asked for a picture.
 *
 * @throws {RangeError} When the address is longer than a code can hold, 2,331 bytes.
 */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** Dark modules that stand side by side are one piece, so that no light shines between them. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
