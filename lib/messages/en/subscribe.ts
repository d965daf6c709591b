import type { SubscribeMessages } from '@/lib/messages/subscribe';

export const messages: SubscribeMessages = {
  intro: 'Follow the show in your podcast app to get new episodes automatically. It is free.',
  listenOn: 'Listen on',
  openInApp: 'Open in your app',
  openInAppText: 'These links open the feed in an app installed on this device.',
  feedAddress: 'Feed address',
  feedText: 'For any other podcast app, copy this address and look for “Add by URL” in the app.',
  onPhone: 'On your phone',
  onPhoneText: 'Point the camera at the code to open this page there.',
  qrCode: 'QR code with the address of this page',
  seriesFeeds: 'Feeds by series',
  seriesFeedsText: 'Each series has its own feed.',
  more: 'All ways to subscribe',
};
