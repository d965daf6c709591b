/** A request that did not succeed. The message is a sentence that follows the address. */
export class NetError extends Error {
  override readonly name = 'NetError';

  constructor(
    message: string,
    /** Whether another try may succeed. */
    readonly isPassing = false,
    /** Whether the host itself could not be reached. */
    readonly isHostDown = false,
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'There is no such host.',
  EAI_AGAIN: 'There is no network, or no such host.',
  ECONNREFUSED: 'The host refuses the connection.',
  ECONNRESET: 'The host ended the connection.',
  ENETUNREACH: 'There is no network.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ETIMEDOUT: 'The host did not answer.',
  CERT_HAS_EXPIRED: 'The certificate of the host has expired.',
};

/** An error of a socket as a sentence. */
export function netErrorFrom(error: unknown): NetError {
  if (error instanceof NetError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const isDown = /^(?:ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH)$/.test(code);
  const message = error instanceof Error ? error.message : String(error);
  return new NetError(REASONS[code] ?? `It cannot be read (${code || message}).`, !isDown, isDown);
}
