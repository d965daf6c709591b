import { describe, expect, it } from 'vitest';
import { webManifest } from '@/lib/output/web-manifest';
import { show } from './sample';

describe('manifest', () => {
  it('contains the show, its colours and its icons, with the base path', () => {
    expect(JSON.parse(webManifest({ ...show, language: 'ar' }))).toEqual({
      id: '/my-show/',
      name: 'Bees & Maps',
      short_name: 'Bees & Maps',
      description: 'What bees know about maps.',
      lang: 'ar',
      dir: 'rtl',
      start_url: '/my-show/',
      scope: '/my-show/',
      display: 'standalone',
      background_color: '#fdfcfa',
      theme_color: '#a04020',
      icons: [
        { src: '/my-show/icons/192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: '/my-show/icons/512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        {
          src: '/my-show/icons/maskable-512.png',
          sizes: '512x512',
          type: 'image/png',
          purpose: 'maskable',
        },
      ],
    });
  });
});
