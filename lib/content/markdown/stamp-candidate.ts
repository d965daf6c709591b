import { type Clock } from './clock-forms';
import { type StampLocation } from './stamp-locations';

/** A clock in a text, with where it stands on its line. */
export type Candidate = Clock & {
  readonly place: StampLocation;
  /** The characters after it on its line. */
  readonly after: string;
};
