import { type Voice } from '@/lib/browser/follow/follow-voice';
import { type Marks } from '@/lib/browser/follow/highlights';
import { type WordIndex } from '@/lib/browser/follow/word-index';

/** A page's text, with the times of its words. */
export type LiveText = {
  readonly index: WordIndex;
  readonly marks: Marks;
  readonly voice: Voice;
};
