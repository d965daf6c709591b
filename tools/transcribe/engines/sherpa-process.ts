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
 * Samples of one line. Text of a whole piece would be a large object, and V8 frees those late: they
 * took 30 MB in hours of audio.
 */
const PART = 8_192;

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
    for (let attempt = 1; ; attempt += 1) {
      try {
        await this.load(what);
        return await this.#send(request, samples ?? new Float32Array());
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

  async #send(request: string, samples: Samples): Promise<unknown> {
    const child = this.#started();
    let at = 0;
    for (; samples.length - at > PART; at += PART) {
      await child.ask({ do: 'sound', pcm: textOf(samples.subarray(at, at + PART)) });
    }
    return child.ask({ do: request, pcm: textOf(samples.subarray(at)) });
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

function textOf(samples: Samples): string {
  return bytesOf(samples).toString('base64');
}
