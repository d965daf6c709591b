import { oldAddresses } from '@/lib/links/old-address';
import { redirectRules, type RedirectServer } from '@/lib/output/redirects';
import { checkContent } from '@/tools/check-content';

/** Prints rules for a server that does not read `_redirects`. @returns The exit code. */
export async function redirects(server: RedirectServer): Promise<number> {
  const site = await checkContent();
  if (site === null) return 1;
  const olds = oldAddresses(site.show, site.episodes);
  if (olds.length === 0) {
    console.log('# No file has `formerly` or `feedFormerly`, so there is nothing to redirect.');
    return 0;
  }
  console.log(redirectRules(server, olds, site.show));
  return 0;
}
