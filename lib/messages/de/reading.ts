import { formatClock } from '@/lib/time/format-clock';
import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Schließen',
  jumpToPlaying: 'Zur laufenden Stelle springen',
  textOnEpisodePage: 'Das Transkript steht auf der Seite der Folge:',
  clipEnded: 'Hier endet das Zitat.',
  keepPlaying: 'Weiterhören',
  repeatClip: 'Ausschnitt wiederholen',
  quoteFrom: (speaker, seconds) =>
    `${speaker === null ? 'Ein Zitat' : `Ein Zitat von ${speaker}`}, ${length(seconds)}`,
  playClip: 'Abspielen: Zitat',
  audioDiffers:
    'Dieser Ton weicht von der Fassung ab, zu der die Zeiten gehören. Deshalb sind nur Absätze markiert.',
  quote: 'Zitieren',
  copyQuote: 'Zitat kopieren',
  copyLink: 'Link kopieren',
  save: 'Merken',
  saved: 'Gemerkt',
  image: 'Bild',
  quoteImage: 'Zitat als Bild',
  portrait: 'Beitrag',
  tall: 'Hochformat',
  download: 'Herunterladen',
  hits: (at, all) => (all === 0 ? 'Keine Treffer' : `${at} von ${all}`),
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',
  playHere: 'Von hier abspielen',
  stamp: {
    menu: (time) => `Menü zu ${time}`,
    copyLink: 'Link zu dieser Stelle kopieren',
    copyText: 'Absatz kopieren',
    improve: 'Diesen Absatz verbessern',
  },
  text: {
    textSize: 'Schriftgröße',
    sizeOf: (size, all) => `${size} von ${all}`,
    spacing: 'Zeilenabstand',
    tight: 'Eng',
    normal: 'Normal',
    wide: 'Weit',
    typeface: 'Schrift',
    serif: 'Mit Serifen',
    sans: 'Ohne Serifen',
    stamps: 'Zeitangaben zeigen',
    dim: 'Nicht Gesprochenes abblenden',
    reset: 'Zurücksetzen',
  },
};

/** Such as `4 s` or `1:12`. */
function length(seconds: number): string {
  return seconds < 60 ? `${seconds} s` : formatClock(seconds);
}
