import type { Answer, Ask } from './ask';

/** One thing that a host must do, as docs/deploy.md says. */
export type HostCheck = {
  /** A sentence, such as `/feed.xml is XML in UTF-8`. */
  readonly name: string;
  /** @returns What is wrong, or `null`. */
  run(ask: Ask): Promise<string | null>;
};

/** Says what is wrong with a status, or `null`. */
export function statusProblem({ status }: Answer, wanted: number): string | null {
  return status === wanted ? null : `status ${status} instead of ${wanted}`;
}

/** Says what is wrong with a header, or `null`. */
export function headerProblem(
  { headers }: Answer,
  name: string,
  wanted: string | undefined,
): string | null {
  const got = headers[name.toLowerCase()]?.toString();
  if (got === wanted) return null;
  if (got === undefined) return `no ${name}; ${wanted} is needed`;
  return wanted === undefined ? `${name}: ${got}` : `${name}: ${got} instead of ${wanted}`;
}

/** Says whether the bytes differ, or `null`. */
export function bodyProblem({ body }: Answer, wanted: Uint8Array): string | null {
  return body.equals(wanted)
    ? null
    : `${body.length} bytes that differ from the ${wanted.length} of the file`;
}

/** All problems in one line, or `null`. */
export function problems(...found: readonly (string | null)[]): string | null {
  const real = found.filter((one) => one !== null);
  return real.length === 0 ? null : real.join('; ');
}
