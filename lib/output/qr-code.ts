import { encode } from 'uqr';

/** A QR code as one path in a square. */
export type QrCode = {
  /** Side of the square, in modules, including the required quiet zone. */
  readonly size: number;
  /** `d` attribute of a path that fills the dark modules. */
  readonly path: string;
};

const QUIET_MODULES = 4;

/**
 * Draws an address as a QR code at build time, without an external service.
 *
 * @throws {RangeError} When the address exceeds the capacity of a QR code, 2,331 bytes.
 */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET_MODULES });
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`),
  );
  return { size, path: path.join('') };
}

/** Merges adjacent dark modules, so that no gaps show between them. */
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
