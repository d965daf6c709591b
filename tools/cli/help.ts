import { invocation, WRONG_USAGE, type Command } from './command';
import type { Flag } from './flag';

/** Whether a command line asks what the command does. Nothing else in it counts then. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  const own = end === -1 ? args : args.slice(0, end);
  return own.includes('--help') || own.includes('-h');
}

/** What `--help` prints. */
export function helpOf(command: Command): string {
  const { does, flags, args, exits } = command;
  const usage = ['Usage:', invocation(command), '--', '[flags]', args.usage ?? ''];
  const flagRows = Object.entries(flags).map(([name, flag]) => {
    return [flagUsage(name, flag), `${flag.does}${fallbackOf(flag)}`] as const;
  });
  const codes = {
    ...exits,
    [WRONG_USAGE]: 'A flag, an argument or a value is wrong. Nothing was done.',
  };
  return [
    usage.join(' ').trimEnd(),
    '',
    wrap(does),
    ...(args.usage === null ? [] : ['', 'Arguments:', ...rowsOf([[args.usage, args.does]])]),
    '',
    'Flags:',
    ...rowsOf([...flagRows, ['-h, --help', 'prints this']]),
    '',
    'Exit codes:',
    ...rowsOf(Object.entries(codes)),
  ].join('\n');
}

/** As it is written, such as `--port <port>`. */
export function flagUsage(name: string, { value }: Pick<Flag<unknown>, 'value'>): string {
  return value === null ? `--${name}` : `--${name} ${value.name}`;
}

function fallbackOf({ fallback, isRepeatable }: Flag<unknown>): string {
  const repeats = isRepeatable ? '; may be repeated' : '';
  return fallback === null ? repeats : `${repeats} (default: ${fallback})`;
}

function wrap(text: string): string {
  return text.replace(/(.{1,80})(?: |$)/g, '$1\n').trimEnd();
}

function rowsOf(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
