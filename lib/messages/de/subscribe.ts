import type { SubscribeMessages } from '@/lib/messages/subscribe';

export const messages: SubscribeMessages = {
  intro: 'Abonniere, wo du hörst, und neue Folgen kommen von selbst. Es kostet nichts.',
  listedAt: 'Hier zu finden',
  inApps: 'In eine App holen',
  inAppsText:
    'Diese Links geben den Feed an eine App weiter, die auf diesem Gerät installiert ist.',
  feedAddress: 'Adresse des Feeds',
  feedText: 'Jede andere Podcast-App nimmt diese Adresse: Suche dort nach „Über URL hinzufügen“.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied: 'Dein Browser hat es nicht erlaubt. Die Adresse ist ausgewählt: Kopiere sie selbst.',
  onPhone: 'Auf dem Telefon',
  onPhoneText: 'Richte die Kamera auf den Code, und diese Seite öffnet sich dort.',
  qrCode: 'QR-Code mit der Adresse dieser Seite',
  seriesFeeds: 'Nur eine Reihe',
  seriesFeedsText: 'Jede Reihe hat ihren eigenen Feed.',
  more: 'Alle Wege zum Abonnieren',
};
