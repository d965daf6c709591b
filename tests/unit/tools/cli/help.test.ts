import { describe, expect, it } from 'vitest';
import { several } from '@/tools/cli/arguments';
import { repeatable, toggle, withDefault } from '@/tools/cli/flag';
import { asksForHelp, helpOf } from '@/tools/cli/help';
import { COUNT, PORT } from '@/tools/cli/values';

describe('--help', () => {
  it('prints the description, the flags with defaults, and the exit codes', () => {
    const help = helpOf({
      name: 'serve',
      does: 'Serves the site as a host would, and goes on until the process is ended by its user.',
      flags: {
        port: withDefault(PORT, 'the port', 3000, 'PORT'),
        count: repeatable(COUNT, 'how many', [100, 1000]),
        quick: toggle('leaves something out'),
      },
      args: several(COUNT, 'numbers'),
      exits: { 0: 'It went well.', 130: 'You stopped it.' },
    });
    expect(help).toBe(`Usage: npm run serve -- [flags] [<number> …]

Serves the site as a host would, and goes on until the process is ended by its
user.

Arguments:
  [<number> …]  numbers

Flags:
  --port <port>     the port (default: $PORT or 3000)
  --count <number>  how many; may be repeated (default: 100 and 1000)
  --quick           leaves something out
  -h, --help        prints this

Exit codes:
  0    It went well.
  2    A flag, an argument or a value is wrong. Nothing was done.
  130  You stopped it.`);
  });

  it.each([
    [['--help'], true],
    [['-h'], true],
    [['--out', 'site', '--help'], true],
    [['--', '--help'], false],
    [['help'], false],
    [[], false],
  ])('is asked for by %j: %s', (args, expected) => {
    expect(asksForHelp(args)).toBe(expected);
  });
});
