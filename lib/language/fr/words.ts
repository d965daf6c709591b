import type { LanguageWords } from '@/lib/language/language-words';

/** French. */
export const languageWords: LanguageWords = {
  transcript: 'transcription retranscription transcript transcriptions',
  transcriptModifiers:
    'complète complete intégrale integrale entière écrite texte épisode episode podcast émission entretien interview audio automatique automatisée générée de du d en cet cette et avec ia française lire lisez par partie numéro n',
  articles: 'la le l les une un',
  phrases: 'texte intégral|texte complet|texte de l épisode|version écrite',
  particles: 'de du des la le les d l et',
  titles:
    'm mr mme mlle monsieur madame mademoiselle dr pr prof professeur docteur maître me mgr père sœur',
  headingStarts:
    'le la les l un une ce cette pourquoi comment quand où qui que quoi quel quelle notre',
  speakerNouns:
    'voix invité invitée animateur animatrice auditeur auditrice narrateur narratrice homme femme public',
};
