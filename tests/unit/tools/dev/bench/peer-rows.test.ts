import { describe, expect, it } from 'vitest';
import { PEER_COLUMNS, peerRow, type PeerBuild } from '@/tools/dev/bench/peer-rows';
import { PEERS } from '@/tools/dev/bench/peers/peer';

const build = (name: string, step: string, seconds: number): PeerBuild => ({
  ...{ name, step, runsOn: 'Node 22.23.5' },
  figures: { seconds, processorSeconds: seconds * 1.5, peakBytes: 500e6 },
  size: { files: 120, bytes: 3.14e6 },
});

describe('the table of builds beside other programs', () => {
  const astro = build('Astro', 'from nothing', 4);
  const ours = build('Verbatim', 'one letter changed', 10);

  it('compares each time with the build of Astro from nothing', () => {
    const all = [ours, astro, build('Astro', 'one letter changed', 2)];
    expect(PEERS.map(({ name }) => name)).toContain('Astro');
    expect(peerRow(ours, all)).toEqual([
      'one letter changed',
      'Verbatim',
      'Node 22.23.5',
      '10.0 s',
      '2.50 ×',
      '15.0 s',
      '500 MB',
      '120',
      '3.1 MB',
    ]);
    expect(peerRow(ours, all)).toHaveLength(PEER_COLUMNS.length);
  });

  it('has no ratio if Astro failed, and names a build that failed', () => {
    const failed = { ...astro, figures: null };
    expect(peerRow(ours, [ours, failed])[4]).toBe('');
    expect(peerRow(failed, [failed])[3]).toBe('build failed');
  });
});
