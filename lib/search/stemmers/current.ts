/** A build replaces this module by that of the show's language. */
export { stem } from './english';
