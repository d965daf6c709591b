import type { Arguments } from './arguments';
import type { Flag } from './flag';

export type Flags = Readonly<Record<string, Flag<unknown>>>;

/** One command: all that `--help`, the reading of its command line and the docs' test need. */
export type Command<F extends Flags = Flags, A = unknown> = {
  /** Of the script in package.json. */
  readonly name: string;
  /** Sentences. */
  readonly does: string;
  /** By name, without the dashes. */
  readonly flags: F;
  readonly args: Arguments<A>;
  /** What its exit codes mean, in sentences. `WRONG_USAGE` is added for all. */
  readonly exits: Readonly<Record<number, string>>;
};

/** What a command line says, read and checked. */
export type Given<F extends Flags, A> = {
  readonly flags: { readonly [Name in keyof F]: F[Name] extends Flag<infer T> ? T : never };
  readonly args: A;
};

/** The exit code for a wrong flag, value or argument. */
export const WRONG_USAGE = 2;

/** How npm starts a command, before its `--`. */
export function invocation({ name }: Pick<Command, 'name'>): string {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

/** The name of a command's file in `tools`, without its ending; no file system forbids it. */
export function fileOf({ name }: Pick<Command, 'name'>): string {
  return name.replaceAll(':', '-');
}
