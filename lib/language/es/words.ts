import type { LanguageWords } from '@/lib/language/language-words';

/** Spanish. */
export const languageWords: LanguageWords = {
  transcript: 'transcripción transcripcion transcrito',
  transcriptModifiers:
    'completa íntegra integra total entera episodio capítulo capitulo podcast programa entrevista conversación audio vídeo video automática automatica generada de del este esta texto y con ia leer lee lea por en español parte número',
  articles: 'la el lo una un',
  phrases: 'texto completo|texto íntegro|texto del episodio',
  particles: 'de del la las los y e',
  titles:
    'sr sra srta señor señora señorita don doña d dña dr dra doctor doctora prof profesor profesora padre ing lic',
  headingStarts: 'el la los las un una este esta por cómo como cuándo dónde quién qué nuestro',
  speakerNouns:
    'voz invitado invitada presentador presentadora oyente narrador narradora hombre mujer público',
};
