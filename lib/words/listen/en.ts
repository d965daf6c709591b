import type { ListenWords } from './words';

export const words: ListenWords = {
  queue: 'Up next',
};
