import { headersFor } from '@/lib/output/headers-file';
import { REVALIDATE, siteHeaders } from '@/lib/output/site-headers';
import type { Answer } from './ask';
import { headerProblem, problems, type HostCheck } from './host-check';
import { addressOf, type ServedExport } from './served-export';

const NAMES = ['X-Content-Type-Options', 'Content-Security-Policy', 'Cache-Control'];

/** One file of each folder has the headers of `_headers`, each once. */
export function headerChecks(served: ServedExport): HostCheck[] {
  return onePerFolder(served).map((file) => {
    const address = addressOf(served, file);
    return {
      name: `${address} has its headers`,
      run: async (ask) => headersProblem(await ask(address), served.basePath, address),
    };
  });
}

/**
 * Says which security and caching headers are missing, too many or wrong, or `null`.
 *
 * @param address Of the file that was answered.
 */
export function headersProblem(answer: Answer, basePath: string, address: string): string | null {
  const wanted = headersFor(siteHeaders(basePath), address);
  if (!wanted.has('cache-control')) wanted.set('cache-control', REVALIDATE);
  return problems(
    ...NAMES.map((name) => headerProblem(answer, name, wanted.get(name.toLowerCase()))),
  );
}

function onePerFolder({ files }: ServedExport): string[] {
  // Pages and files may have different headers in one folder, and the first page is one of its own.
  const kind = (file: string) => `${file.split('/')[1]} ${file.endsWith('.html')}`;
  const kinds = new Map(files.map((file) => [kind(file), file]));
  return [...new Set(['/index.html', ...kinds.values()])];
}
