import type { DocumentMessages } from '@/lib/messages/documents';

export const messages: DocumentMessages = {
  about:
    'Ein Podcast. Jeder Link führt zu einer Folge als Markdown mit dem ganzen Transkript; die Seite selbst steht unter derselben Adresse ohne `index.md`.',
  episodes: 'Folgen',
  newestOf: (count, all) =>
    `Das sind die neuesten ${count} von ${all} Folgen. Der ganze Feed und die Sitemap unten haben alle.`,
  transcriptJson: 'Transkript mit Zeiten als JSON',
  more: 'Alles Weitere',
  feed: 'Die neuesten Folgen als RSS',
  fullFeed: 'Alle Folgen als RSS',
  allPages: 'Alle Seiten',
  chapters: 'Kapitel als:',
  automaticTranscript: 'Automatisch transkribiert; der Text kann Fehler enthalten.',
};
