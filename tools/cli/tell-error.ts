import { UsageError } from './usage-error';

/** Prints an error that says itself what to do, without a stack. @returns The exit code. */
export function tellError(error: unknown): number {
  // `runCommand` has another exit code for it.
  if (error instanceof UsageError) throw error;
  console.error(error instanceof Error ? error.message : error);
  return 1;
}
