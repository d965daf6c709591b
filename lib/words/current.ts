/**
 * The words of the show's language, and no other language's: this is what pages
 * carry. A build points this address at `current.<language>.ts`.
 */
export { en as words } from './en';
