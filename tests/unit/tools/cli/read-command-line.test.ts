import { describe, expect, it } from 'vitest';
import { NO_ARGUMENTS, one, passedOn, several, type Arguments } from '@/tools/cli/arguments';
import { optional, repeatable, toggle, withDefault } from '@/tools/cli/flag';
import { readCommandLine } from '@/tools/cli/read-command-line';
import { COUNT, HOST, oneOf, PORT } from '@/tools/cli/values';

const FLAGS = {
  quick: toggle('leaves something out'),
  host: optional(HOST, 'the host'),
  port: withDefault(PORT, 'the port', 3000, 'PORT'),
  count: repeatable(COUNT, 'how many', [100, 1000]),
};

function command<A>(args: Arguments<A>) {
  return { name: 'serve', does: 'Serves.', flags: FLAGS, args, exits: {} };
}

const SERVE = command(NO_ARGUMENTS);
const SERVER = command(one(oneOf(['caddy', 'nginx']), 'the server'));

function read(line: string, env: Record<string, string> = {}) {
  return readCommandLine(SERVE, line.split(' ').filter(Boolean), env).flags;
}

describe('reading a command line', () => {
  it('uses the defaults of omitted flags', () => {
    expect(read('')).toEqual({ quick: false, host: null, port: 3000, count: [100, 1000] });
  });

  it('reads values after a space or an equals sign', () => {
    expect(read('--quick --port 80 --host=::1 --count 5 --count=7')).toEqual({
      quick: true,
      host: '::1',
      port: 80,
      count: [5, 7],
    });
  });

  it('uses the last of two values', () => {
    expect(read('--port 80 --port 81').port).toBe(81);
  });

  it('uses a default from the environment, unless it is empty', () => {
    expect(read('', { PORT: '8080' }).port).toBe(8080);
    expect(read('--port 80', { PORT: '8080' }).port).toBe(80);
    expect(read('', { PORT: '' }).port).toBe(3000);
  });

  it.each([
    ['--prot 80', '--prot: There is no such flag. Did you mean --port?'],
    ['--prot=80', '--prot: There is no such flag. Did you mean --port?'],
    ['-port 80', '-port: There is no such flag. Did you mean --port?'],
    ['--PORT 80', '--PORT: There is no such flag. Did you mean --port?'],
    ['--halp', '--halp: There is no such flag. Did you mean --help?'],
    [
      '--verbose',
      '--verbose: There is no such flag. Remove it, or take one of these: --quick, --host, --port, --count, --help.',
    ],
    ['--constructor', /^--constructor: There is no such flag\./],
    ['quick', 'quick: This command takes no arguments. Did you mean --quick?'],
    ['episodes', /^episodes: This command takes no arguments\. Remove it/],
    ['--port', '--port: The value is missing. Add a port from 0 to 65535.'],
    ['--port --quick', '--port: The value is missing. Add a port from 0 to 65535.'],
    ['--port abc', '--port: Got "abc". Write a port from 0 to 65535.'],
    ['--port=', '--port: Got "". Write a port from 0 to 65535.'],
    ['--count 5 --count 0', '--count: Got "0". Write a whole number, 1 or more.'],
    ['--count -5', '--count: Got "-5". Write a whole number, 1 or more.'],
    ['--quick=yes', '--quick: This flag takes no value. Write --quick alone.'],
  ])('answers %s in one line that says what to write', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });

  it('names the variable that has a wrong value', () => {
    expect(() => read('', { PORT: 'abc' })).toThrow('PORT: Got "abc". Write a port');
  });

  it('points to --help where a command has no flags', () => {
    expect(() => readCommandLine({ ...SERVE, flags: {} }, ['--foo'], {})).toThrow(
      '--foo: There is no such flag. Remove it; npm run serve -- --help says more.',
    );
  });
});

describe('a flag before the --', () => {
  it('is rejected, since npm consumes it', () => {
    const env = { npm_lifecycle_event: 'serve', npm_config_port: 'true' };
    expect(() => read('8080', env)).toThrow(
      '--port: npm took this flag for itself. Write npm run serve -- --port <port>.',
    );
    expect(read('--port 80', env).port).toBe(80);
  });

  it('does not affect another command that the first one starts', () => {
    const env = { npm_lifecycle_event: 'test', npm_config_quick: 'true' };
    expect(read('', env).quick).toBe(false);
  });

  it('is ignored if it is a setting of npm', () => {
    const align = { ...SERVE, flags: { force: toggle('does it again') } };
    const env = { npm_lifecycle_event: 'serve', npm_config_force: 'true' };
    expect(readCommandLine(align, [], env).flags.force).toBe(false);
  });
});

describe('arguments', () => {
  it('are read and typed', () => {
    expect(readCommandLine(SERVER, ['nginx', '--port', '80'], {}).args).toBe('nginx');
    const counts = command(several(COUNT, 'counts'));
    expect(readCommandLine(counts, ['1', '--quick', '2'], {}).args).toEqual([1, 2]);
    expect(readCommandLine(counts, [], {}).args).toEqual([]);
  });

  it.each([
    [[], 'caddy|nginx: The argument is missing. Add one of caddy, nginx.'],
    [['ngnix'], 'caddy|nginx: Got "ngnix". Write one of caddy, nginx. Did you mean nginx?'],
    [['apache'], 'caddy|nginx: Got "apache". Write one of caddy, nginx.'],
    [['nginx', 'caddy'], 'caddy: This is one argument too many. Remove it.'],
  ])('are checked: %j', (args, message) => {
    expect(() => readCommandLine(SERVER, args, {})).toThrow(message);
  });

  it('are passed to another program unchanged, without the flags of the command', () => {
    const passing = command(passedOn('for Playwright'));
    const args = ['listen', '--quick', '--project', 'chromium', '-g', 'a b', '--', '--quick'];
    const given = readCommandLine(passing, args, {});
    expect(given.flags.quick).toBe(true);
    expect(given.args).toEqual(['listen', '--project', 'chromium', '-g', 'a b', '--', '--quick']);
  });
});
