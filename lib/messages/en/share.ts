import type { ShareMessages } from '@/lib/messages/share';

export const messages: ShareMessages = {
  close: 'Close',
  link: 'Link',
  otherApps: 'Share with an app',
  startAt: (clock) => `Start at ${clock}`,
  clip: 'Share a clip',
  from: 'From',
  to: 'To',
  invalidTime:
    'Write times such as 1:23. The clip must end after it starts and within the episode.',
  embed: 'Embed',
  matchReader: "Match the reader's device",
  withTranscript: 'With transcript',
  code: 'HTML for your page',
  preview: 'Preview',
  development: 'The preview needs a build. Run npm start to see it.',
  qrCode: 'QR code',
};
