/** Messages of the subscribe page. */
export type SubscribeMessages = {
  readonly intro: string;
  /** Heading of the platforms that list the show. */
  readonly listenOn: string;
  /** Heading of the apps that open the feed from a link. */
  readonly openInApp: string;
  readonly openInAppText: string;
  readonly feedAddress: string;
  readonly feedText: string;
  readonly onPhone: string;
  readonly onPhoneText: string;
  /** Alternative text of the picture. */
  readonly qrCode: string;
  readonly seriesFeeds: string;
  readonly seriesFeedsText: string;
  /** Label of the link from other pages to this one. */
  readonly more: string;
};
