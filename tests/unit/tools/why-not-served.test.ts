import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '@/tools/serve';
import { whyNotServed } from '@/tools/why-not-served';

describe('a server that cannot start', () => {
  it('suggests another port if the port is in use', async () => {
    const other = createServer();
    onTestFinished(() => void other.close());
    await new Promise<void>((listening) => other.listen(0, 'localhost', listening));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;

    const error: unknown = await serve({ folder: tmpdir(), basePath: '', port }).catch(
      (thrown: unknown) => thrown,
    );

    expect(whyNotServed(error, port, 'localhost')).toBe(
      `Port ${port} is in use. Use another one, such as npm start -- --port ${port + 1}.`,
    );
  });

  it('suggests an address of this machine if the host is not one', async () => {
    // Reserved for documentation, so no machine has this address.
    const host = '192.0.2.1';
    const error: unknown = await serve({ folder: tmpdir(), basePath: '', port: 0, host }).catch(
      (thrown: unknown) => thrown,
    );
    expect(whyNotServed(error, 0, host)).toBe(
      '192.0.2.1 is not an address of this machine. Use localhost or 0.0.0.0.',
    );
  });

  it('throws an error that has another cause', () => {
    const error = new Error('Something else');
    expect(() => whyNotServed(error, 3000, 'localhost')).toThrow(error);
  });
});
