import type { SubscribeMessages } from '@/lib/messages/subscribe';

export const messages: SubscribeMessages = {
  intro: 'Follow the show where you listen, and new episodes come by themselves. It is free.',
  listedAt: 'Where it is listed',
  inApps: 'Add it to an app',
  inAppsText: 'These links hand the feed to an app that is installed on this device.',
  feedAddress: 'Address of the feed',
  feedText: 'Any other podcast app takes this address: look there for “Add by URL”.',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'Your browser did not allow it. The address is selected: copy it yourself.',
  onPhone: 'On your phone',
  onPhoneText: 'Point the camera at the code, and this page opens there.',
  qrCode: 'QR code with the address of this page',
  seriesFeeds: 'One series alone',
  seriesFeedsText: 'Each series has a feed of its own.',
  more: 'All ways to subscribe',
};
