import { join } from 'node:path';
import type { ImportPorts } from './import-ports';
import { knownEpisodes } from './known-episodes';
import { EXIT, type ImportOptions } from './options';
import { takesOldPictures, takesPictures, withoutTaken } from './notes-pictures';
import { isRefused, type Planned, type ShowPlan } from './plan';
import type { Source } from './read-source';
import { lineText, writeReport, type ReportLine } from './report';
import { textField } from './show/map-show';
import type { ImportState } from './write/import-state';
import { writeEpisodes } from './write-episodes';
import { writeShowFile } from './write-show-file';

/** What was read, and what an earlier import left. */
type Found = {
  readonly source: Source;
  readonly plan: ShowPlan;
  readonly state: ImportState | null;
  readonly allowPrivate: boolean;
};

/** Writes show.yaml, the planned episodes and the report. @returns The exit code. */
export async function writeShow(
  { source, plan, state, allowPrivate }: Found,
  options: ImportOptions,
  ports: ImportPorts,
): Promise<number> {
  const { print } = ports;
  const { show, planned } = plan;
  const lines: ReportLine[] = [];
  const { known, slugs } = await knownEpisodes(options.into, state);
  for (const line of plan.first) print(line);
  print(planLine(planned));
  if (!options.dryRun) await writeShowFile(options, show, source, allowPrivate, ports);
  const fresh: ImportState = {
    version: 1,
    feed: plan.address,
    etag: source.etag,
    modified: source.modified,
    hash: source.hash,
    isFinished: false,
    episodes: state?.episodes ?? {},
    gone: state?.gone ?? [],
  };
  const pictures = state?.pictures ?? (takesPictures(options) ? {} : undefined);
  // It learns of pictures while episodes are written.
  if (pictures !== undefined && plan.files.length === 0) fresh.pictures = { ...pictures };
  const written = await writeEpisodes({
    ...{ planned, known, slugs, options, ports, allowPrivate, lines },
    state: fresh,
    takesOldPictures: takesOldPictures(options, state),
    showLink: plan.showLink,
    showTitle: textField(show.fields, 'title', ''),
    language: textField(show.fields, 'language', 'en'),
    isWhole: plan.isWhole,
  });
  const report = {
    source: source.label,
    items: written.items,
    show: show.messages,
    lines,
    leftOut: withoutTaken(
      plan.leftOut,
      planned.flatMap((one) => (isRefused(one) ? [] : [one])),
      fresh.pictures ?? {},
    ),
    files: plan.files,
  };
  if (options.dryRun) {
    for (const line of lines) print(lineText(line));
    print('Nothing was written, because of --dry-run.');
    return EXIT.all;
  }
  await writeReport(options.into, report);
  for (const line of lines.slice(0, MOST_LINES)) print(lineText(line));
  if (lines.length > MOST_LINES) print(`… and ${lines.length - MOST_LINES} more lines.`);
  print(`What was not taken is in ${join(options.into, '.import/report.md')}.`);
  if (written.isStopped) {
    print(
      `Stopped by Ctrl-C: ${written.done} of ${planned.length} written, all whole. The same command goes on.`,
    );
    return EXIT.stopped;
  }
  const code = await ports.check(options.into);
  return code !== 0 || written.differing > 0 ? EXIT.found : EXIT.all;
}

/** Lines about single items that are printed. The report has all. */
const MOST_LINES = 20;

function planLine(planned: readonly Planned[]): string {
  const refused = planned.filter(isRefused);
  const taken = planned.length - refused.length;
  const reasons = new Map<string, number>();
  for (const { reason } of refused) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const why = [...reasons].map(([reason, count]) => `${count} ${reason}`).join(', ');
  const words = planned.reduce(
    (sum, one) => sum + (isRefused(one) ? 0 : one.notes.words.length),
    0,
  );
  return `Planned ${taken} episodes with ${words} words of notes${why === '' ? '' : `; not taken: ${why}`}.`;
}
