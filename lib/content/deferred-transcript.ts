import type { Episode } from '@/lib/episode/episode';
import type { TimeSpan, Timing } from '@/lib/transcript/timing';
import type { Section } from '@/lib/transcript/transcript';
import { deepFreeze } from './freeze';
import { packText, unpackText, type PackedText } from './packed-text';

/** A transcript with the times of its words. */
type Timed = Pick<Episode, 'transcript' | 'timing'>;

/** The parts whose size grows with the words of an episode. */
type Body = {
  /** Of each section. */
  readonly blocks: readonly Section['blocks'][];
  readonly words: Timing['words'];
};

/** A body as it is packed. */
type PackedBody = Pick<Body, 'blocks'> & {
  /** Start and end of each word in seconds, `null` twice for a word without times. */
  readonly times: readonly (number | null)[];
};

/** Episodes that are worked on at the same time, and a few more. */
const UNPACKED_AT_ONCE = 8;

/** The bodies that were used last. */
const unpacked = new Map<PackedText, Body>();

/**
 * Packs the blocks of a transcript and the times of its words.
 *
 * @returns The rest, which has `null` in their place, and the packed body.
 */
export function packBody({ transcript, timing }: Timed): {
  readonly rest: object;
  readonly body: PackedText;
} {
  const { sections } = transcript;
  const body: PackedBody = {
    blocks: sections.map(({ blocks }) => blocks),
    times: (timing?.words ?? []).flatMap((span) => [
      span?.startSeconds ?? null,
      span?.endSeconds ?? null,
    ]),
  };
  return {
    rest: {
      transcript: {
        ...transcript,
        sections: sections.map((section) => ({ ...section, blocks: null })),
      },
      timing: timing === null ? null : { ...timing, words: null },
    },
    body: packText(JSON.stringify(body)),
  };
}

/**
 * Gives a transcript its blocks, and a timing its words, as properties that unpack them when they
 * are needed. With them, the model of 5,000 episodes would take more than a gigabyte, and most
 * builds look at the texts of few.
 *
 * The transcript and the timing are the `rest` of `packBody`, as read from JSON. They are changed
 * and frozen.
 */
export function deferBody({ transcript, timing }: Timed, body: PackedText): void {
  transcript.sections.forEach((section, at) => {
    defer(section, 'blocks', () => bodyOf(body).blocks[at] ?? []);
  });
  if (timing !== null) defer(timing, 'words', () => bodyOf(body).words);
}

function defer<T extends object, K extends keyof T>(of: T, name: K, get: () => T[K]): void {
  for (const part of Object.values(of)) deepFreeze(part);
  Object.defineProperty(of, name, { get, enumerable: true });
  // `deepFreeze` goes past what is frozen, and so it unpacks nothing.
  Object.freeze(of);
}

function bodyOf(packed: PackedText): Body {
  const body = unpacked.get(packed) ?? unpackBody(packed);
  unpacked.delete(packed);
  unpacked.set(packed, body);
  const [oldest] = unpacked.keys();
  if (unpacked.size > UNPACKED_AT_ONCE && oldest !== undefined) unpacked.delete(oldest);
  return body;
}

function unpackBody(packed: PackedText): Body {
  // Only `packBody` packs such texts.
  const { blocks, times } = JSON.parse(unpackText(packed)) as PackedBody;
  const words: (TimeSpan | null)[] = [];
  for (let at = 0; at < times.length; at += 2) {
    const [startSeconds, endSeconds] = [times[at] ?? null, times[at + 1] ?? null];
    const hasTimes = startSeconds !== null && endSeconds !== null;
    words.push(hasTimes ? { startSeconds, endSeconds } : null);
  }
  return { blocks, words };
}
