/** Messages of the share dialog. Loaded with its code. */
export type ShareMessages = {
  readonly close: string;
  readonly link: string;
  /** Opens the share dialog of the system. */
  readonly otherApps: string;
  /** The time as a clock, such as `1:23`. */
  readonly startAt: (clock: string) => string;
  readonly clip: string;
  readonly from: string;
  readonly to: string;
  readonly invalidTime: string;
  readonly embed: string;
  /** The theme of the reader's system. */
  readonly matchReader: string;
  readonly withTranscript: string;
  readonly code: string;
  readonly preview: string;
  /** In place of the preview, on the development server. */
  readonly development: string;
  readonly qrCode: string;
};
