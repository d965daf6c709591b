import type { LiveWords } from './words';

export const words: LiveWords = {
  shifted: 'The audio differs from the one that was timed, so only paragraphs are marked.',
  quote: 'Quote',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  copied: 'Copied',
  find: 'Find in the transcript',
  hits: (at, all) => (all === 0 ? 'No hits' : `${at} of ${all}`),
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  playHere: 'Play from here',
};
