/** Numbers that describe a voice. They are never written anywhere. */
export type Voiceprint = readonly number[];

/**
 * Groups voices until as many groups are left as there are speakers. The two groups that are most
 * alike on average are joined first.
 *
 * @returns The group of each voice, numbered by its first voice.
 */
export function clusterVoices(voices: readonly Voiceprint[], count: number): number[] {
  const units = centered(voices).map(normalized);
  const groups = units.map((unit) => ({ sum: [...unit], size: 1 }));
  const groupOf = units.map((_, at) => at);
  const alive = new Set(groupOf);
  while (alive.size > Math.max(1, count)) {
    let best: { one: number; other: number; likeness: number } | null = null;
    const list = [...alive];
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1)) {
        const likeness = likenessOf(groups[one], groups[other]);
        if (best === null || likeness > best.likeness) best = { one, other, likeness };
      }
    }
    if (best === null) break;
    const { one, other } = best;
    const [into, from] = [groups[one], groups[other]];
    if (into === undefined || from === undefined) break;
    into.sum.forEach((value, at) => (into.sum[at] = value + (from.sum[at] ?? 0)));
    into.size += from.size;
    alive.delete(other);
    groupOf.forEach((group, at) => {
      if (group === other) groupOf[at] = one;
    });
  }
  const order = [...new Set(groupOf)];
  return groupOf.map((group) => order.indexOf(group));
}

/** What all voices of a recording have in common is the room and the microphone. */
function centered(voices: readonly Voiceprint[]): number[][] {
  const size = voices[0]?.length ?? 0;
  const mean = Array.from({ length: size }, (_, at) => {
    return voices.reduce((sum, voice) => sum + (voice[at] ?? 0), 0) / Math.max(1, voices.length);
  });
  return voices.map((voice) => voice.map((value, at) => value - (mean[at] ?? 0)));
}

function normalized(voice: readonly number[]): number[] {
  const length = Math.hypot(...voice) || 1;
  return voice.map((value) => value / length);
}

type Group = { readonly sum: readonly number[]; readonly size: number };

/** Mean cosine between the members of two groups. */
function likenessOf(one: Group | undefined, other: Group | undefined): number {
  if (one === undefined || other === undefined) return -Infinity;
  const product = one.sum.reduce((sum, value, at) => sum + value * (other.sum[at] ?? 0), 0);
  return product / (one.size * other.size);
}
