import { isRefused, type Planned } from '@/tools/import/plan';

/** Fewer episodes with one picture may be a series. */
const LEAST = 3;

/**
 * Leaves out a picture that more than half of the episodes share: it is the show's, and an episode
 * without one shows that.
 */
export function withoutCommonImage(
  planned: readonly Planned[],
  say: (image: string, count: number) => void,
): Planned[] {
  const taken = planned.flatMap((one) => (isRefused(one) ? [] : [one]));
  const counts = new Map<string, number>();
  for (const { fields } of taken) {
    const image = fields.get('image')?.value;
    if (typeof image === 'string') counts.set(image, (counts.get(image) ?? 0) + 1);
  }
  const common = [...counts].find(([, count]) => count >= LEAST && count * 2 > taken.length);
  if (common === undefined) return [...planned];
  say(...common);
  return planned.map((one) => {
    if (isRefused(one) || one.fields.get('image')?.value !== common[0]) return one;
    const fields = new Map(one.fields);
    fields.delete('image');
    return { ...one, fields, copies: one.copies.filter(({ to }) => to !== common[0]) };
  });
}
