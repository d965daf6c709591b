import { type Voice } from '@/lib/browser/follow/follow-voice';
import { type Highlights } from '@/lib/browser/follow/highlights';
import { type WordIndex } from '@/lib/browser/follow/word-index';

/** A page's text, with the times of its words. */
export type InteractiveText = {
  readonly index: WordIndex;
  readonly marks: Highlights;
  readonly voice: Voice;
};
