import type { Source, TimingHead } from './timing-json';

export type Decision =
  | { readonly kind: 'align'; readonly because: 'new' | 'audio' | 'text' | 'asked' }
  | { readonly kind: 'current'; readonly head: TimingHead };

/**
 * Whether an episode has to be aligned.
 *
 * @param head Of its timing file; `null` when there is none that can be used.
 * @param isForced Whether the author asks for all of them.
 */
export function decide(head: TimingHead | null, source: Source, isForced: boolean): Decision {
  if (head === null) return { kind: 'align', because: 'new' };
  if (head.audio !== source.audio) return { kind: 'align', because: 'audio' };
  if (head.text !== source.text) return { kind: 'align', because: 'text' };
  return isForced ? { kind: 'align', because: 'asked' } : { kind: 'current', head };
}
