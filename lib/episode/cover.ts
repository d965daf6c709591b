import type { SpeechMap } from '@/lib/transcript/speech-map';

/** What stands in place of a picture for an episode without one. */
export type Cover = {
  /** Varies the colour of the ground, so that the covers of a list differ: 0 to 4. */
  readonly tone: number;
  /** The episode's map; without one, its number or the first letter of its title. */
  readonly drawing: SpeechMap | string;
};
