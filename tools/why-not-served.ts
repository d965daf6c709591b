/**
 * Says what to do about an error of `serve`.
 *
 * @throws The error itself, when neither port nor host is at fault.
 */
export function whyNotServed(error: unknown, port: number, host: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use. Take another one, such as npm start -- --port ${port + 1}.`;
  }
  if (code === 'EACCES') {
    return `You may not use port ${port}. Take one from 1024, such as npm start -- --port 3000.`;
  }
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') {
    return `${host} is no address of this machine. Take localhost or 0.0.0.0.`;
  }
  throw error;
}
