import type { Timing, TimeSpan } from '@/lib/transcript/timing';

const UNKNOWN = -1;

/**
 * Stores a timing in a tenth of the memory, because each process of a build keeps all
 * episodes. Words are unpacked on access, and cached as long as memory allows.
 */
export function compactTiming({ words, blocks, ...rest }: Timing): Timing {
  const packedWords = packed(words);
  let unpacked: WeakRef<readonly (TimeSpan | null)[]> | null = null;
  return Object.freeze({
    ...rest,
    blocks: Object.freeze(blocks.map((block) => Object.freeze(block))),
    get words() {
      const cached = unpacked?.deref();
      if (cached !== undefined) return cached;
      const spans = Object.freeze(spansIn(packedWords));
      unpacked = new WeakRef(spans);
      return spans;
    },
  });
}

/** Starts and ends in milliseconds, alternating. */
function packed(words: readonly (TimeSpan | null)[]): Int32Array {
  const numbers = new Int32Array(words.length * 2).fill(UNKNOWN);
  words.forEach((span, at) => {
    if (span === null) return;
    numbers[at * 2] = Math.round(span.startSeconds * 1000);
    numbers[at * 2 + 1] = Math.round(span.endSeconds * 1000);
  });
  return numbers;
}

function spansIn(numbers: Int32Array): (TimeSpan | null)[] {
  return Array.from({ length: numbers.length / 2 }, (_, at) => {
    const start = numbers[at * 2] ?? UNKNOWN;
    const end = numbers[at * 2 + 1] ?? UNKNOWN;
    if (start === UNKNOWN) return null;
    return Object.freeze({ startSeconds: start / 1000, endSeconds: end / 1000 });
  });
}
