import { WRONG_USAGE, type Command, type Flags, type Given } from './command';
import { asksForHelp, helpOf } from './help';
import { readCommandLine } from './read-command-line';
import { UsageError } from './usage-error';

/**
 * Runs a command with what its command line says, and sets the exit code. `--help` and
 * mistakes are answered without starting it.
 *
 * @param work Loads the modules that it needs itself, so that `--help` does not wait for them.
 *   Returns the exit code; a `UsageError` that it throws is printed as a mistake, too.
 */
export async function runCommand<F extends Flags, A>(
  command: Command<F, A>,
  work: (given: Given<F, A>) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2);
  if (asksForHelp(args)) {
    console.log(helpOf(command));
    return;
  }
  try {
    process.exitCode = await work(readCommandLine(command, args, process.env));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = WRONG_USAGE;
  }
}
