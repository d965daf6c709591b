// Runs another program, and ends it when the command that started this one is gone. A system
// does not end the children of a process that was killed.
//
// node guard.mjs <program> <argument …>
import { spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';

const [program, ...args] = process.argv.slice(2);
try {
  // Lower than the command, so that the machine stays usable.
  setPriority(Math.min(19, getPriority() + 5));
} catch {
  // Some systems allow it to nobody; the work is the same.
}
const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'] });
process.stdin.resume();
process.stdin.once('end', () => child.kill('SIGKILL'));
child.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 127;
  process.stdin.destroy();
});
child.once('close', (code, signal) => {
  if (signal !== null) process.kill(process.pid, 'SIGKILL');
  process.exitCode = code ?? 1;
  process.stdin.destroy();
});
