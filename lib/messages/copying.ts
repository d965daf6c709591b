/** Messages of a field whose text can be copied. */
export type CopyingMessages = {
  readonly copy: string;
  readonly copied: string;
  /** When the browser did not allow copying; the text is selected. */
  readonly notCopied: string;
};
