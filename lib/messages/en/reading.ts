import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Close',
  backToVoice: 'Back to the voice',
  textElsewhere: 'The transcript is on the page of the episode:',
  clipOver: 'The quote ends here.',
  goOn: 'Go on',
  repeatClip: 'Repeat this clip',
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
