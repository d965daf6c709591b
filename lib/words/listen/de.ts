import type { ListenWords } from './words';

export const words: ListenWords = {
  queue: 'Als Nächstes',
};
