import { formatClock } from '@/lib/time/format-clock';
import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Close',
  jumpToPlaying: "Jump to what's playing",
  textOnEpisodePage: "The transcript is on the episode's page:",
  clipEnded: 'The quote ends here.',
  keepPlaying: 'Keep playing',
  repeatClip: 'Repeat this clip',
  quoteFrom: (speaker, seconds) =>
    `${speaker === null ? 'A quote' : `A quote from ${speaker}`}, ${length(seconds)}`,
  playClip: 'Play quote',
  audioDiffers:
    'This audio differs from the version that was timed, so only paragraphs are highlighted.',
  quote: 'Quote',
  copyQuote: 'Copy quote',
  copyLink: 'Copy link',
  save: 'Save',
  saved: 'Saved',
  image: 'Image',
  quoteImage: 'Quote as an image',
  portrait: 'Post',
  tall: 'Story',
  download: 'Download',
  hits: (at, all) => (all === 0 ? 'No hits' : `${at} of ${all}`),
  previousHit: 'Previous hit',
  nextHit: 'Next hit',
  playHere: 'Play from here',
  stamp: {
    menu: (time) => `Menu of ${time}`,
    copyLink: 'Copy link to this moment',
    copyText: 'Copy paragraph',
    improve: 'Improve this paragraph',
  },
  text: {
    textSize: 'Text size',
    sizeOf: (size, all) => `${size} of ${all}`,
    spacing: 'Spacing',
    tight: 'Tight',
    normal: 'Normal',
    wide: 'Wide',
    typeface: 'Typeface',
    serif: 'Serif',
    sans: 'Sans-serif',
    stamps: 'Show time stamps',
    dim: 'Dim what is not spoken',
    reset: 'Reset',
  },
};

/** Such as `4 s` or `1:12`. */
function length(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : formatClock(seconds);
}
