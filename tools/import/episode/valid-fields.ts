import { episodeFields } from '@/lib/content/fields/episode-fields';
import { hasCredentials } from '@/lib/content/fields/credentials';
import type { MappedField } from './mapped-episode';

/** Leaves out what our own reader would refuse, so that one odd value never stops a show. */
export function validFields(
  fields: ReadonlyMap<string, MappedField>,
  say: (field: string, message: string) => void,
): Map<string, MappedField> {
  const shape: Readonly<
    Record<string, { safeParse: (value: unknown) => { success: boolean } } | undefined>
  > = episodeFields.shape;
  return new Map(
    [...fields].flatMap(([name, field]): [string, MappedField][] => {
      const { value } = field;
      const kept = Array.isArray(value)
        ? value.filter((one) => isValid(shape[name], [one]))
        : value;
      if (Array.isArray(kept) && Array.isArray(value) && kept.length < value.length) {
        say(name, `${value.length - kept.length} of ${value.length} entries cannot be taken.`);
      }
      const isFine = isValid(shape[name], kept) && !hasCredentials(JSON.stringify(kept));
      if (!isFine) say(name, `Got ${JSON.stringify(value).slice(0, 120)}. It cannot be taken.`);
      return isFine && !(Array.isArray(kept) && kept.length === 0)
        ? [[name, { ...field, value: kept }]]
        : [];
    }),
  );
}

function isValid(
  type: { safeParse: (value: unknown) => { success: boolean } } | undefined,
  value: unknown,
): boolean {
  return type?.safeParse(value).success === true;
}
