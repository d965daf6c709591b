import type { ShareMessages } from '@/lib/messages/share';

export const messages: ShareMessages = {
  close: 'Close',
  share: 'Share',
  link: 'Link',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Your browser did not let us copy. Select the text and copy it yourself.',
  otherApps: 'Share with an app',
  startAt: (clock) => `Start at ${clock}`,
  clip: 'Share a clip',
  from: 'From',
  to: 'To',
  wrongTime: 'Write times such as 1:23, the second after the first and within the episode.',
  embed: 'Embed',
  auto: 'As the reader has it',
  withTranscript: 'With transcript',
  code: 'HTML for your page',
  preview: 'Preview',
  development: 'The preview is there after a build: npm start shows it.',
  qrCode: 'QR code',
};
