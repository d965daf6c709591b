import { type Clock } from './clock-forms';
import { type StampLocation } from './stamp-locations';

/** A possible time stamp, with its location on its line. */
export type Candidate = Clock & {
  readonly location: StampLocation;
  /** The characters after it on its line. */
  readonly after: string;
};
