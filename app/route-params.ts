import { NO_COLLECTION } from '@/lib/episode/collection-pages';

/**
 * Parameters of all pages of a route with a parameter and `[[...page]]`. The first page has the
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
    const [id = '', page = '1'] = one.split('/');
    return { ...param(name, id), page: page === '1' ? [] : ['page', page] };
  });
}

/** Parameters of all pages of a route with one parameter. */
export function paramsOf<Name extends string>(
  name: Name,
  ids: readonly string[],
): Record<Name, string>[] {
  return (ids.length > 0 ? ids : [NO_COLLECTION]).map((id) => param(name, id));
}

/** Parameters of a route `page/[page]`. Page 1 has an address of its own. */
export function laterPages(numbers: readonly string[]): { page: string }[] {
  return paramsOf(
    'page',
    numbers.filter((number) => number !== '1'),
  );
}

function param<Name extends string>(name: Name, value: string): Record<Name, string> {
  // A computed name has the type of any text.
  return { [name]: value } as Record<Name, string>;
}
