import type { ReadingMessages } from '@/lib/messages/reading';

export const messages: ReadingMessages = {
  close: 'Schließen',
  backToVoice: 'Zurück zur Stimme',
  textElsewhere: 'Das Transkript steht auf der Seite der Episode:',
  clipOver: 'Hier endet das Zitat.',
  goOn: 'Weiterhören',
  repeatClip: 'Ausschnitt wiederholen',
  shifted:
    'Der Ton ist ein anderer als der, zu dem die Zeiten gehören. Deshalb sind nur Absätze markiert.',
  quote: 'Zitieren',
  copyQuote: 'Zitat kopieren',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  find: 'Im Transkript suchen',
  hits: (at, all) => (all === 0 ? 'Keine Treffer' : `${at} von ${all}`),
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',
  playHere: 'Von hier abspielen',
};
