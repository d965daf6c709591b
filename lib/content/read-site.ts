import { loadSite, type Site } from './load-site';
import { pagesOf, type SitePages } from './pages/pages-of';
import { typesetSite } from './typeset-site';

/** The show and its episodes as pages print them: see `typesetSite`. */
export async function site(): Promise<Site> {
  return typesetSite(await siteAsWritten());
}

/**
 * The show and its episodes as the author wrote them. They are read again each time, so that
 * `npm run dev` shows what the author just saved.
 */
export function siteAsWritten(): Promise<Site> {
  return loadSite({ continueOnError: true });
}

/** The pages of the site. */
export async function sitePages(): Promise<SitePages> {
  return pagesOf(await site());
}
