/** What the dialog for passing an episode on says. Fetched with it. */
export type ShareMessages = {
  readonly close: string;
  /** Opens the dialog, and is its name. */
  readonly share: string;
  readonly link: string;
  readonly copy: string;
  readonly copied: string;
  /** The browser forbade it. */
  readonly notCopied: string;
  /** Hands the link to the system's own dialog. */
  readonly otherApps: string;
  /** The time as a clock, such as `1:23`. */
  readonly startAt: (clock: string) => string;
  readonly clip: string;
  readonly from: string;
  readonly to: string;
  readonly wrongTime: string;
  readonly embed: string;
  /** The theme that the reader's system has. */
  readonly auto: string;
  readonly withTranscript: string;
  readonly code: string;
  readonly preview: string;
  /** In place of the preview, to an author who runs `npm run dev`. */
  readonly development: string;
  readonly qrCode: string;
};
