import type { MappedEpisode } from './episode/mapped-episode';
import { matcher } from './known-episodes';
import type { ReportLine } from './report';
import type { ImportState } from './write/import-state';

/** Tells once which episodes left the feed. Their files stay. */
export function tellGone(
  lines: ReportLine[],
  state: ImportState,
  taken: readonly MappedEpisode[],
): void {
  const present = new Set(taken.map(({ guid }) => guid));
  const match = matcher(
    Object.entries(state.episodes).map(([guid, one]) => ({
      ...one,
      guid,
      state: one,
      exists: true,
    })),
    present,
  );
  const matched = new Set(taken.map((one) => match(one)?.guid ?? one.guid));
  const gone = Object.keys(state.episodes).filter(
    (guid) => !present.has(guid) && !matched.has(guid),
  );
  for (const guid of gone) {
    const one = state.episodes[guid];
    if (one === undefined || state.gone.includes(guid)) continue;
    lines.push({
      title: one.title,
      day: one.date.slice(0, 10),
      field: 'file',
      message: `It left the feed. ${one.file} stays.`,
    });
  }
  state.gone = gone.sort();
}
