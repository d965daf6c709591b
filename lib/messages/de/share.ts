import type { ShareMessages } from '@/lib/messages/share';

export const messages: ShareMessages = {
  close: 'Schließen',
  link: 'Link',
  otherApps: 'Mit einer App teilen',
  startAt: (clock) => `Ab ${clock}`,
  clip: 'Einen Ausschnitt teilen',
  from: 'Von',
  to: 'Bis',
  invalidTime:
    'Schreibe Zeiten wie 1:23. Der Ausschnitt muss nach seinem Anfang und innerhalb der Folge enden.',
  embed: 'Einbetten',
  matchReader: 'Wie auf dem Gerät des Lesers',
  withTranscript: 'Mit Transkript',
  code: 'HTML für deine Seite',
  preview: 'Vorschau',
  development: 'Die Vorschau braucht einen Build. Führe npm start aus, um sie zu sehen.',
  qrCode: 'QR-Code',
};
