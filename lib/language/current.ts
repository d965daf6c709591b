/** A build replaces this module by `<language>/sentences.ts` of the show's language. */
export { sentenceRules } from './en/sentences';
