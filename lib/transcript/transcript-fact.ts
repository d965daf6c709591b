import type { Transcript } from './transcript';

/** Something about a transcript that takes long to find, and so is found once for each. */
export type TranscriptFact<V> = {
  readonly of: (transcript: Transcript) => V;
  /** Spares finding it for a transcript that was read together with it. */
  readonly set: (transcript: Transcript, fact: V) => void;
};

export function transcriptFact<V>(find: (transcript: Transcript) => V): TranscriptFact<V> {
  const known = new WeakMap<Transcript, { readonly fact: V }>();
  const set = (transcript: Transcript, fact: V) => void known.set(transcript, { fact });
  return {
    of: (transcript) => {
      const found = known.get(transcript) ?? { fact: find(transcript) };
      known.set(transcript, found);
      return found.fact;
    },
    set,
  };
}
