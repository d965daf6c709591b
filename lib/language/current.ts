/** A build points this address at `<language>/sentences.ts` of the show's language. */
export { sentenceRules } from './en/sentences';
