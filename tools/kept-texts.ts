import type { KeptTexts } from '@/lib/content/kept-reading';
import { hashProgram } from './hash-program';
import { programKey } from './pages/program-key';
import type { Store } from './store/store';
import { hashOf } from './store/store-index';

/** Texts in a store that this code and these packages have made. */
export async function textsIn(store: Store): Promise<KeptTexts> {
  const program = await programKey(await hashProgram([]), []);
  const keyOf = (key: string) => hashOf(JSON.stringify(['text', key, program]));
  return {
    read: (key) => store.readTexts(keyOf(key)),
    write: (key, texts) => store.keepTexts(keyOf(key), texts),
  };
}
