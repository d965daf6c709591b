import type { CopyingMessages } from '@/lib/messages/copying';

export const messages: CopyingMessages = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  notCopied:
    'Dein Browser hat das Kopieren nicht erlaubt. Der Text ist ausgewählt: Kopiere ihn selbst.',
};
