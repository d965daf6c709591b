import type { CopyingMessages } from '@/lib/messages/copying';

export const messages: CopyingMessages = {
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Your browser did not allow copying. The text is selected: copy it yourself.',
};
