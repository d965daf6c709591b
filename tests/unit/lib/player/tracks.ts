import type { Track } from '@/lib/player/player-state';

export const maps: Track = {
  id: 'old-maps',
  title: 'Old maps',
  series: null,
  src: '/audio/old-maps.mp3',
  format: 'mp3',
  duration: 2530,
  page: '/episodes/old-maps/',
  artwork: null,
};

export const bees: Track = { ...maps, id: 'bees', title: 'Bees', src: '/audio/bees.mp3' };
