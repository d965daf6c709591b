import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

async function configFor(environment: string) {
  vi.resetModules();
  vi.stubEnv('NODE_ENV', environment);
  return (await import('@/next.config')).default;
}

it('makes an export in builds alone, so that `npm run dev` answers a missing address with 404', async () => {
  expect(await configFor('production')).toMatchObject({ output: 'export' });
  expect(await configFor('development')).not.toHaveProperty('output');
});
