import { parseArgs } from 'node:util';
import { nearestName } from '@/lib/content/nearest-name';
import { invocation, type Command, type Flags, type Given } from './command';
import type { Environment } from './flag';
import { UsageError } from './usage-error';

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type FlagToken = Extract<Token, { kind: 'option' }>;

/**
 * Reads and checks the command line of a command.
 *
 * @param args Everything after the command's name.
 * @throws {UsageError} With the first mistake, and what to write instead.
 */
export function readCommandLine<F extends Flags, A>(
  command: Command<F, A>,
  args: readonly string[],
  env: Environment,
): Given<F, A> {
  const { found, rest } = split(command, args);
  for (const token of found) checkFlag(command, token, args);
  refuseTakenByNpm(command, found, env);
  if (command.args.usage === null && rest[0] !== undefined) throw noArguments(command, rest[0]);
  const flags = Object.entries(command.flags).map(([name, flag]) => {
    const texts = found.filter((one) => one.name === name).map(({ value }) => value ?? '');
    return [name, flag.read(`--${name}`, texts, env)] as const;
  });
  return {
    // Each value was read by the flag of its name.
    flags: Object.fromEntries(flags) as Given<F, A>['flags'],
    args: command.args.read(rest),
  };
}

/** Separates flags of the command from everything else. */
function split(command: Command, args: readonly string[]) {
  const tokens = tokensOf(command, args);
  const isOption = (token: Token): token is FlagToken => token.kind === 'option';
  if (command.args.takesFlags) {
    const found = tokens.filter(isOption).filter(({ name }) => Object.hasOwn(command.flags, name));
    const own = new Set(found.map(({ index }) => index));
    return { found, rest: args.filter((_, index) => !own.has(index)) };
  }
  const rest = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  return { found: tokens.filter(isOption), rest };
}

/** With `strict`, Node throws errors that name no remedy. */
function tokensOf({ flags }: Command, args: readonly string[]) {
  const options = Object.entries(flags).map(([name, { value }]) => {
    return [name, { type: value === null ? 'boolean' : 'string' }] as const;
  });
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

function checkFlag(command: Command, token: FlagToken, args: readonly string[]): void {
  const flag = Object.hasOwn(command.flags, token.name) ? command.flags[token.name] : undefined;
  if (flag === undefined) throw unknownFlag(command, args[token.index] ?? token.rawName);
  const { rawName, value, inlineValue } = token;
  if (flag.value === null && value !== undefined) {
    throw new UsageError(`${rawName}: This flag takes no value. Write ${rawName} alone.`);
  }
  const isNextFlag = value !== undefined && inlineValue === false && /^--?[a-z]/i.test(value);
  if (flag.value !== null && (value === undefined || isNextFlag)) {
    throw new UsageError(`${rawName}: The value is missing. Add ${flag.value.expected}.`);
  }
}

function unknownFlag(command: Command, written: string): UsageError {
  const flag = written.replace(/=.*/s, '');
  const near = nearestName(flag.replace(/^-+/, ''), namesOf(command));
  return new UsageError(`${flag}: There is no such flag. ${remedy(command, near)}`);
}

function noArguments(command: Command, written: string): UsageError {
  const near = nearestName(written, namesOf(command));
  return new UsageError(`${written}: This command takes no arguments. ${remedy(command, near)}`);
}

function remedy(command: Command, near: string | undefined): string {
  if (near !== undefined) return `Did you mean --${near}?`;
  const flags = namesOf(command).map((name) => `--${name}`);
  return flags.length > 1
    ? `Remove it, or take one of these: ${flags.join(', ')}.`
    : `Remove it; ${invocation(command)} -- --help says more.`;
}

function namesOf({ flags }: Command): string[] {
  return [...Object.keys(flags), 'help'];
}

/** A setting of npm itself, which a user may have set globally. */
const OWN_OF_NPM = 'force';

/** `npm start --port 80` passes `--port` to npm, which sets a variable. */
function refuseTakenByNpm(command: Command, found: readonly FlagToken[], env: Environment): void {
  // Other commands that this one starts inherit the variable.
  if (env['npm_lifecycle_event'] !== command.name) return;
  const taken = Object.keys(command.flags).find(
    (name) =>
      name !== OWN_OF_NPM &&
      env[`npm_config_${name}`] !== undefined &&
      !found.some((token) => token.name === name),
  );
  if (taken === undefined) return;
  const { value = null } = command.flags[taken] ?? {};
  const written = value === null ? `--${taken}` : `--${taken} ${value.name}`;
  throw new UsageError(
    `--${taken}: npm took this flag for itself. Write ${invocation(command)} -- ${written}.`,
  );
}
