/** What the import needs from the outside. */
export type ImportPorts = {
  readonly print: (line: string) => void;
  /** Asks a question that is answered by yes or no; `null` without a terminal. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  /** Checks the content at the end. @returns Its exit code. */
  readonly check: (contentDir: string) => Promise<number>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
};
