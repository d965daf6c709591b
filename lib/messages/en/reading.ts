import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Close',
  jumpToPlaying: "Jump to what's playing",
  textOnEpisodePage: "The transcript is on the episode's page:",
  clipEnded: 'The quote ends here.',
  keepPlaying: 'Keep playing',
  repeatClip: 'Repeat this clip',
  audioDiffers:
    'This audio differs from the version that was timed, so only paragraphs are highlighted.',
  quote: 'Quote',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  find: 'Find in the transcript',
  hits: (at, all) => (all === 0 ? 'No hits' : `${at} of ${all}`),
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  playHere: 'Play from here',
};
