import type { SubscribeMessages } from '@/lib/messages/subscribe';

export const messages: SubscribeMessages = {
  intro:
    'Abonniere die Show in deiner Podcast-App, und du bekommst neue Folgen automatisch. Es kostet nichts.',
  listenOn: 'Anhören auf',
  openInApp: 'In deiner App öffnen',
  openInAppText: 'Diese Links öffnen den Feed in einer App, die auf diesem Gerät installiert ist.',
  feedAddress: 'Adresse des Feeds',
  feedText:
    'Kopiere diese Adresse für jede andere Podcast-App und suche dort nach „Über URL hinzufügen“.',
  onPhone: 'Auf dem Telefon',
  onPhoneText: 'Richte die Kamera auf den Code, um diese Seite dort zu öffnen.',
  qrCode: 'QR-Code mit der Adresse dieser Seite',
  seriesFeeds: 'Feeds nach Reihe',
  seriesFeedsText: 'Jede Reihe hat ihren eigenen Feed.',
  more: 'Alle Möglichkeiten zum Abonnieren',
};
