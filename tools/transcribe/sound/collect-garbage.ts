import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: (() => void) | null = null;

/**
 * Frees what is not used any more. Buffers of a stream are outside of the heap, and V8 lets 64 MB of
 * them gather before it looks at them.
 */
export function collectGarbage(): void {
  collect ??= collector();
  collect();
}

/** V8 has the function only in contexts that are made after the flag is set. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  // With the flag, it is a function that needs no arguments.
  const found = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return found;
}
