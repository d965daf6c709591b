import { bytesOf, type Samples } from '@/tools/transcribe/sound/stream-pcm';
import { EngineDied, LineChild } from './line-child';

type Part = 'voice' | 'speech' | 'speaker';

/** A part of sherpa-onnx with its configuration and the file to name when it cannot be loaded. */
export type Loadable = {
  readonly part: Part;
  readonly config: unknown;
  /** Files of the model, for errors. */
  readonly files: readonly string[];
};

/** Attempts when the process is killed from outside, such as by a system without memory. */
const TRIES = 3;

/**
 * The process that runs sherpa-onnx. It starts at the first request and again when it was killed,
 * so that a run goes on.
 */
export class SherpaProcess {
  #child: LineChild | null = null;
  #loaded = new Set<Part>();

  constructor(
    /** Path of `run.mjs`. */
    readonly program: string,
  ) {}

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /**
   * Asks a part, which is loaded before if it must be.
   *
   * @throws {Error} When its files cannot be loaded; the message names them.
   */
  async ask(what: Loadable, request: string, samples: Samples | null): Promise<unknown> {
    const pcm = samples === null ? {} : { pcm: bytesOf(samples).toString('base64') };
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.load(what);
        return await this.#started().ask({ do: request, ...pcm });
      } catch (error) {
        this.stop();
        const wasKilled = error instanceof EngineDied && error.signal === 'SIGKILL';
        if (!wasKilled || attempt === TRIES) throw error;
      }
    }
  }

  async load({ part, config, files }: Loadable): Promise<void> {
    const child = this.#started();
    if (this.#loaded.has(part)) return;
    try {
      await child.ask({ do: 'load', part, config });
    } catch (error) {
      if (error instanceof EngineDied && error.signal === 'SIGKILL') throw error;
      const said = error instanceof Error ? error.message : String(error);
      throw new Error(`${files.join(', ')}: The model cannot be loaded. ${said}`);
    }
    this.#loaded.add(part);
  }

  stop(): void {
    this.#child?.stop();
    this.#child = null;
    this.#loaded = new Set();
  }

  #started(): LineChild {
    this.#child ??= new LineChild([this.program]);
    return this.#child;
  }
}
