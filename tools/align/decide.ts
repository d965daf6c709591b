import type { Source, TimingHead } from './timing-json';

export type Decision =
  | { readonly kind: 'align'; readonly because: 'new' | 'audio' | 'text' | 'asked' }
  | { readonly kind: 'current'; readonly head: TimingHead };

/**
 * Decides whether an episode must be aligned.
 *
 * @param head Head of its timing file; `null` when there is no usable file.
 * @param isForced Whether the author requested all episodes.
 */
export function decide(head: TimingHead | null, source: Source, isForced: boolean): Decision {
  if (head === null) return { kind: 'align', because: 'new' };
  if (head.audio !== source.audio) return { kind: 'align', because: 'audio' };
  if (head.text !== source.text) return { kind: 'align', because: 'text' };
  return isForced ? { kind: 'align', because: 'asked' } : { kind: 'current', head };
}
