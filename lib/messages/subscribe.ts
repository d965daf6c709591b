/** What the page says that tells how to follow the show. */
export type SubscribeMessages = {
  readonly intro: string;
  /** Places where the show is listed. */
  readonly listedAt: string;
  /** Apps that take the feed from a link. */
  readonly inApps: string;
  readonly inAppsText: string;
  readonly feedAddress: string;
  readonly feedText: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser did not let us; the address is selected. */
  readonly notCopied: string;
  readonly onPhone: string;
  readonly onPhoneText: string;
  /** What the picture is, for those who do not see it. */
  readonly qrCode: string;
  readonly seriesFeeds: string;
  readonly seriesFeedsText: string;
  /** Leads here from other pages. */
  readonly more: string;
};
