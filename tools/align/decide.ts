import { transcriberOf } from '@/lib/content/timing/decide/transcriber';
import type { TimingHead } from '@/tools/timing/timing-json';

/** The aligner in its present version. Times of another version are measured again. */
export const ENGINE = 'echogarden 2.10.2 dtw';

/** The inputs of a timing. A change of audio or text invalidates it. */
export type Source = {
  /** SHA-256 of the audio file. */
  readonly audio: string;
  /** SHA-256 of the spoken words with one space between them. */
  readonly text: string;
};

export type Decision =
  | { readonly kind: 'align'; readonly because: 'new' | 'audio' | 'text' | 'asked' }
  | { readonly kind: 'current'; readonly head: TimingHead }
  /** The times are those of a recognizer, and the author did not ask for others. */
  | { readonly kind: 'recognized' };

/** What the author asked for. */
export type Request = {
  /** Also aligns episodes that are up to date. */
  readonly isForced: boolean;
  /** Whether the author named the episode. */
  readonly isNamed: boolean;
};

/**
 * Decides whether an episode must be aligned. Recognized words come with their times, so a run over
 * the whole show must not spend hours on them; an episode that the author names is measured anew.
 *
 * @param head Head of its timing file; `null` when there is no usable file.
 */
export function decide(head: TimingHead | null, source: Source, request: Request): Decision {
  if (head === null) return { kind: 'align', because: 'new' };
  if (transcriberOf(head.engine) !== null) {
    return request.isNamed ? { kind: 'align', because: 'asked' } : { kind: 'recognized' };
  }
  if (head.engine !== ENGINE) return { kind: 'align', because: 'new' };
  if (head.audio !== source.audio) return { kind: 'align', because: 'audio' };
  if (head.text !== source.text) return { kind: 'align', because: 'text' };
  return request.isForced ? { kind: 'align', because: 'asked' } : { kind: 'current', head };
}
