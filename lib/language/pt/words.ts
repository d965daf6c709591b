import type { LanguageWords } from '@/lib/language/language-words';

/** Portuguese. */
export const languageWords: LanguageWords = {
  transcript: 'transcrição transcricao transcrito',
  transcriptModifiers:
    'completa integral inteira episódio episodio podcast programa entrevista conversa áudio audio vídeo automática automatica gerada de do da deste desta texto e com ia ler leia por em português parte número',
  articles: 'a o uma um',
  phrases: 'texto completo|texto integral|texto do episódio',
  particles: 'de do da dos das e',
  titles:
    'sr sra srta senhor senhora dona dom d dr dra doutor doutora prof profa professor professora padre eng',
  headingStarts: 'o a os as um uma este esta por como quando onde quem que nosso',
};
