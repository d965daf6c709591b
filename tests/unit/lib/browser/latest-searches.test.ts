import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearSearches, keepSearch, latestSearches } from '@/lib/browser/latest-searches';
import { shelf } from './player/shelf';

describe('the latest searches', () => {
  beforeEach(() => vi.stubGlobal('localStorage', shelf()));
  afterEach(() => vi.unstubAllGlobals());

  it('are kept on the device, newest first, each once', () => {
    for (const words of ['harbour', 'lamps', 'Harbour']) keepSearch(words);
    expect(latestSearches()).toEqual(['Harbour', 'lamps']);
  });

  it('are six at most', () => {
    for (let at = 1; at <= 8; at += 1) keepSearch(`search ${at}`);
    expect(latestSearches()).toHaveLength(6);
    expect(latestSearches()[0]).toBe('search 8');
  });

  it('are none after they were cleared, and where another program wrote the value', () => {
    keepSearch('harbour');
    clearSearches();
    expect(latestSearches()).toEqual([]);
    localStorage.setItem('verbatim:searches', '{"a":1}');
    expect(latestSearches()).toEqual([]);
    localStorage.setItem('verbatim:searches', '[7, "lamps", ""]');
    expect(latestSearches()).toEqual(['lamps']);
  });

  it('are none where the browser blocks storage', () => {
    vi.stubGlobal('localStorage', undefined);
    keepSearch('harbour');
    expect(latestSearches()).toEqual([]);
  });
});
