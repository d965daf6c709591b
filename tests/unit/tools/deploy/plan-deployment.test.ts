import { describe, expect, it } from 'vitest';
import type { Manifest } from '@/tools/deploy/manifest';
import { planDeployment } from '@/tools/deploy/plan-deployment';

const hash = (letter: string) => letter.repeat(64);

const host: Manifest = {
  version: 1,
  files: {
    '_next/static/old.js': hash('a'),
    '_next/static/same.js': hash('b'),
    'episodes/bees/index.html': hash('c'),
    'episodes/gone/index.html': hash('d'),
    'og/bees.png': hash('e'),
  },
  kept: { '_next/static/older.js': 1, '_next/static/oldest.js': 2, '_next/static/back.js': 2 },
};

const files = {
  '_next/static/back.js': hash('1'),
  '_next/static/new.js': hash('2'),
  '_next/static/same.js': hash('b'),
  'audio/maps.mp3': hash('3'),
  constructor: hash('4'),
  'episodes/bees/index.html': hash('5'),
  'episodes/bees/index.txt': hash('6'),
  'feed.xml': hash('7'),
  'og/bees.png': hash('e'),
  'sw.js': hash('8'),
};

describe('a deployment', () => {
  it('uploads what is new or has changed: scripts, data, then the files that lead to them', () => {
    expect(planDeployment(files, host).steps).toEqual({
      scripts: ['_next/static/back.js', '_next/static/new.js'],
      data: ['audio/maps.mp3', 'constructor', 'episodes/bees/index.txt'],
      pages: ['episodes/bees/index.html', 'feed.xml', 'sw.js'],
      deleted: ['_next/static/oldest.js', 'episodes/gone/index.html'],
      manifest: ['deployment.json'],
    });
  });

  it('keeps scripts for the tabs of the last three releases', () => {
    const { manifest } = planDeployment(files, host);
    expect(manifest.kept).toEqual({ '_next/static/old.js': 1, '_next/static/older.js': 2 });
    expect(manifest.files).toEqual(files);
    const next = planDeployment(files, manifest);
    expect(next.steps.deleted).toEqual(['_next/static/older.js']);
    expect(next.manifest.kept).toEqual({ '_next/static/old.js': 2 });
  });

  it('uploads everything and deletes nothing on an unknown host', () => {
    const { steps, manifest } = planDeployment(files, null);
    const uploaded = [...steps.scripts, ...steps.data, ...steps.pages];
    expect(uploaded.toSorted()).toEqual(Object.keys(files).toSorted());
    expect(steps.deleted).toEqual([]);
    expect(manifest).toEqual({ version: 1, files, kept: {} });
  });
});
