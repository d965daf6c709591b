import { basename, resolve } from 'node:path';
import { dependencyOn } from '@/tools/create/dependency';
import { refuseToOverwrite, writeShow } from '@/tools/create/write-show';

/**
 * Makes the folder of a show that depends on Verbatim.
 *
 * @param title Of the show; `null` to make it from the folder's name.
 * @returns The exit code.
 * @throws {Error} When a file is there already, or Verbatim could not be packed.
 */
export async function create(folder: string, title: string | null): Promise<number> {
  const show = resolve(folder);
  refuseToOverwrite(show);
  const engine = await dependencyOn(show);
  await writeShow(show, title ?? titleFrom(basename(show)), engine);
  console.log(`${folder} is made. It installs ${engine.name} from ${engine.from}. Next:\n`);
  if (show !== resolve('.')) console.log(`  cd ${folder}`);
  console.log('  npm install\n  npm start\n');
  console.log(
    'A show with a feed comes over with npm run import -- <feed>, which replaces the first episode.',
  );
  return 0;
}

/** Such as "Old maps" for `old-maps`. */
function titleFrom(name: string): string {
  const words = name.replace(/[-_.\s]+/g, ' ').trim();
  return words === '' ? 'My show' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}
