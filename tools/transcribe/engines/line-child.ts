import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The engine's process ended by itself. Another attempt may succeed, if it was killed. */
export class EngineDied extends Error {
  override readonly name = 'EngineDied';

  constructor(
    message: string,
    /** The signal that killed it; `null` if it exited. */
    readonly signal: NodeJS.Signals | null,
  ) {
    super(message);
  }
}

/** Sound passes through as text, which would fill a large young generation before it is freed. */
const NODE_FLAGS = ['--no-warnings', '--max-semi-space-size=1'];

type Waiting = {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** A process that answers lines of JSON, one at a time. It ends when this process does. */
export class LineChild {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #log = '';
  #died: EngineDied | null = null;

  constructor(args: readonly string[]) {
    this.#child = spawn(process.execPath, [...NODE_FLAGS, ...args], { stdio: 'pipe' });
    const { stdin, stdout, stderr } = this.#child;
    if (stdin === null || stdout === null || stderr === null) throw new Error('It has no pipes.');
    // A process that ends early closes its input; the reason is reported below.
    stdin.on('error', () => undefined);
    stderr.on('data', (chunk: Buffer) => (this.#log = (this.#log + chunk.toString()).slice(-4000)));
    createInterface({ input: stdout }).on('line', (line) => this.#answer(line));
    this.#child.once('error', (error) => this.#fail(new EngineDied(error.message, null)));
    this.#child.once('close', (code, signal) => {
      const how = signal === null ? `exit code ${code}` : signal;
      const said = lastLine(this.#log);
      this.#fail(
        new EngineDied(`The engine ended (${how})${said === '' ? '' : `: ${said}`}`, signal),
      );
    });
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @throws {EngineDied} When the process ends before it answers.
   * @throws {Error} With the error that it answered.
   */
  ask(request: Readonly<Record<string, unknown>>): Promise<unknown> {
    if (this.#died !== null) return Promise.reject(this.#died);
    this.#last += 1;
    const id = this.#last;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#child.stdin?.write(`${JSON.stringify({ id, ...request })}\n`);
    return answered;
  }

  stop(): void {
    this.#child.stdin?.end();
    this.#child.kill('SIGKILL');
  }

  #answer(line: string): void {
    // Libraries print lines of their own.
    if (!line.startsWith('{"id":')) return;
    // `engine/run.mjs` writes lines in this shape.
    const { id, result, error } = JSON.parse(line) as {
      id: number;
      result?: unknown;
      error?: string;
    };
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Error(error));
  }

  #fail(error: EngineDied): void {
    this.#died ??= error;
    for (const { reject } of this.#waiting.values()) reject(this.#died);
    this.#waiting.clear();
  }
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1)?.trim() ?? '';
}
