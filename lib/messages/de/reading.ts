import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Schließen',
  jumpToPlaying: 'Zur laufenden Stelle springen',
  textOnEpisodePage: 'Das Transkript steht auf der Seite der Folge:',
  clipEnded: 'Hier endet das Zitat.',
  keepPlaying: 'Weiterhören',
  repeatClip: 'Ausschnitt wiederholen',
  audioDiffers:
    'Dieser Ton weicht von der Fassung ab, zu der die Zeiten gehören. Deshalb sind nur Absätze markiert.',
  quote: 'Zitieren',
  copyQuote: 'Zitat kopieren',
  copyLink: 'Link kopieren',
  find: 'Im Transkript suchen',
  hits: (at, all) => (all === 0 ? 'Keine Treffer' : `${at} von ${all}`),
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',
  playHere: 'Von hier abspielen',
};
