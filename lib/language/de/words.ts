import type { LanguageWords } from '@/lib/language/language-words';

/** German. */
export const languageWords: LanguageWords = {
  transcript:
    'transkript transkription transcript mitschrift abschrift verschriftlichung volltranskript episodentranskript folgentranskript gesprächstranskript podcasttranskript gesprächsprotokoll',
  transcriptModifiers:
    'vollständiges vollständige komplettes komplette ganzes ganze gesamtes gesamte folge episode podcast podcasts sendung gespräch gesprächs interview interviews automatisch automatisches automatische erstellt erstelltes erstellte maschinell maschinelles maschinelle generiert generiertes generierte ki rohes bearbeitetes unbearbeitetes wörtliches wörtliche audio deutsch deutsches zum zur dieser hier und mit zeitmarken nr teil mitlesen nachlesen lesen von',
  articles: 'das die der des ein eine',
  phrases:
    'text der folge|text der episode|text zur folge|die folge zum nachlesen|folge zum nachlesen|zum nachlesen|wortlaut',
  particles: 'von vom zu zur zum der den dem und',
  titles:
    'herr herrn frau fräulein dr prof professor professorin doktor pfarrer pater schwester bruder minister ministerin präsident präsidentin',
  headingStarts: 'der die das ein eine was warum wieso wie wann wo wer im zum zur',
  speakerNouns:
    'sprecher sprecherin stimme gast gastgeber moderator moderatorin anrufer anruferin publikum erzähler erzählerin mann junge mädchen eins zwei drei',
};
