import type { ShareMessages } from '@/lib/messages/share';

export const messages: ShareMessages = {
  close: 'Schließen',
  share: 'Teilen',
  link: 'Link',
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text und kopiere ihn selbst.',
  otherApps: 'Mit einer App teilen',
  startAt: (clock) => `Ab ${clock}`,
  clip: 'Einen Ausschnitt teilen',
  from: 'Von',
  to: 'Bis',
  wrongTime: 'Schreib Zeiten wie 1:23, die zweite nach der ersten und innerhalb der Folge.',
  embed: 'Einbetten',
  auto: 'Wie beim Leser eingestellt',
  withTranscript: 'Mit Transkript',
  code: 'HTML für deine Seite',
  preview: 'Vorschau',
  development: 'Die Vorschau gibt es nach einem Build: npm start zeigt sie.',
  qrCode: 'QR-Code',
};
