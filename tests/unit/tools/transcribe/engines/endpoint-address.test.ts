import { describe, expect, it } from 'vitest';
import { endpointOf } from '@/tools/transcribe/engines/endpoint-address';

describe('the address of an endpoint', () => {
  it('is https, or on this machine', () => {
    expect(endpointOf('https://api.example.org/v1')).toEqual(
      new URL('https://api.example.org/v1/audio/transcriptions'),
    );
    expect(endpointOf('http://localhost:8000/v1/audio/transcriptions')).toBeInstanceOf(URL);
    expect(endpointOf('http://[::1]:8000')).toBeInstanceOf(URL);
    for (const wrong of [
      'http://api.example.org',
      'ftp://a',
      'api.example.org',
      'https://me:pw@a.example',
      'http://127.0.0.1.example.org',
    ]) {
      expect(endpointOf(wrong)).toBeTypeOf('string');
    }
  });
});
