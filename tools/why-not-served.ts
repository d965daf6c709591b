/**
 * The message for an error of `serve`, which says what to do.
 *
 * @throws The error itself, when neither port nor host caused it.
 */
export function whyNotServed(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Use another one, such as npm start -- --port ${port + 1}.`;
  }
  if (code === 'EACCES') {
    return `You have no permission to use port ${port}. Use one from 1024, such as npm start -- --port 3000.`;
  }
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `${host} is not an address of this machine. Use localhost or 0.0.0.0.`;
  }
  throw error;
}
