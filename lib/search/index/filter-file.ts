import { FACETS, type FacetsFile } from '@/lib/search/facets';
import { addNumber, addRising, ByteReader } from './bytes';

/** The texts with each value of each facet. */
export type Filters = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

/** Writes the texts of all values, in the order of the facets and of their values. */
export function filterFile(filters: Filters, { facets }: Pick<FacetsFile, 'facets'>): Uint8Array {
  const file: number[] = [];
  for (const facet of FACETS) {
    for (const [id] of facets[facet]) {
      const texts = filters.get(facet)?.get(id) ?? [];
      addNumber(file, texts.length);
      addRising(file, texts);
    }
  }
  return Uint8Array.from(file);
}

/** @param names The facets of the same build. */
export function readFilterFile(file: Uint8Array, { facets }: Pick<FacetsFile, 'facets'>): Filters {
  const reader = new ByteReader(file);
  return new Map(
    FACETS.map((facet) => [
      facet,
      new Map(facets[facet].map(([id]) => [id, reader.rising(reader.number())])),
    ]),
  );
}
