import { ONLY } from '@/lib/content/pages/page-data';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';

/**
 * Parameters of all pages of a route with a parameter and `[[...page]]`. One of them has the
 * short address.
 *
 * @param ids From `numberedPageId`.
 */
export function pagedParams<Name extends string>(
  name: Name,
  ids: readonly string[],
): ({ page: string[] } & Record<Name, string>)[] {
  const all = ids.length > 0 ? ids : [NO_COLLECTION];
  return all.map((one) => {
    const [id = '', page = ''] = one.split('/');
    return { ...param(name, id), page: page === '' ? [] : ['page', page] };
  });
}

/** The number in the parameter `[[...page]]`; `null` for the page with the short address. */
export function numberIn([, number]: readonly string[]): number | null {
  return number === undefined ? null : Number(number);
}

/** Parameters of all pages of a route with one parameter. */
export function paramsOf<Name extends string>(
  name: Name,
  ids: readonly string[],
): Record<Name, string>[] {
  return (ids.length > 0 ? ids : [NO_COLLECTION]).map((id) => param(name, id));
}

/** Parameters of a route `page/[page]`. One page has a shorter address. */
export function laterPages(ids: readonly string[]): { page: string }[] {
  return paramsOf(
    'page',
    ids.filter((id) => id !== ONLY),
  );
}

function param<Name extends string>(name: Name, value: string): Record<Name, string> {
  // A computed name has the type of any text.
  return { [name]: value } as Record<Name, string>;
}
