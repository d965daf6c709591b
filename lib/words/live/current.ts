/** A build points this address at the show's language. */
export { words } from './en';
