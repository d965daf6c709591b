import type { KeptPassage } from '@/lib/player/kept-passage';

/** A saved passage, with the fields that a test needs replaced. */
export function passage(fields: Partial<KeptPassage> = {}): KeptPassage {
  return {
    at: 1,
    trackId: 'old-maps',
    title: 'Old maps',
    page: '/episodes/old-maps/',
    speaker: 'Ada',
    text: 'Old maps have no north.',
    first: 'Old maps have no',
    last: 'maps have no north',
    start: 88.2,
    end: 91,
    ...fields,
  };
}
