import type { LanguageWords } from '@/lib/language/language-words';

/** Italian. */
export const languageWords: LanguageWords = {
  transcript: 'trascrizione trascritto',
  transcriptModifiers:
    'completa integrale intera episodio puntata podcast programma intervista conversazione audio video automatica generata di del della dell questo questa testo e con ia leggi leggere da in italiano parte numero',
  articles: 'la il l lo una un',
  phrases: 'testo completo|testo integrale|testo della puntata|testo dell episodio',
  particles: 'di del della dei degli da dal de la lo e',
  titles:
    'sig signor signora signorina dott dottor dottoressa dr prof professor professoressa ing avv padre suor don',
  headingStarts: 'il la lo i gli le un una questo questa perché come quando dove chi cosa',
};
