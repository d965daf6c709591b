import { UsageError } from './usage-error';

/** Prints the message of an error without a stack. @returns The exit code. */
export function tellError(error: unknown): number {
  // `runCommand` has another exit code for it.
  if (error instanceof UsageError) throw error;
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
