import { join } from 'node:path';
import type { Message, RefusalReason } from './episode/mapped-episode';
import type { FolderFile } from './plan';
import { STATE_FOLDER } from './write/import-state';
import { writeIfChanged } from './write/write-if-changed';

export type Outcome = 'created' | 'updated' | 'same' | 'refused';

/** What became of one item. */
export type ReportItem = {
  readonly guid: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** Below the content folder. */
  readonly file?: string;
  readonly reason?: RefusalReason;
  /** The document of a folder from which it comes. */
  readonly from?: string;
};

/** A line about one item: `"Old maps" (2015-10-29)  audio: …`. */
export type ReportLine = Message & { readonly title: string; readonly day: string };

export type Report = {
  readonly source: string;
  readonly items: readonly ReportItem[];
  readonly show: readonly Message[];
  readonly lines: readonly ReportLine[];
  /** Elements that were not taken, with how often. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Files of a folder that are no episodes. */
  readonly files: readonly FolderFile[];
};

/** The reasons of `report.json` as sentences. */
export const REFUSALS: Readonly<Record<RefusalReason, string>> = {
  video: 'It is a video. Verbatim is for sound; not taken.',
  'no-audio': 'It has none, so it is no episode. Not taken.',
  'guid-twice': 'Another item has the same guid and is newer. Not taken.',
  'no-date': 'It has no date that can be read. Not taken.',
};

export function lineText({ title, day, field, message }: ReportLine): string {
  return `"${title}"${day === '' ? '' : ` (${day})`}  ${field}: ${message}`;
}

/** Writes both reports. @returns Whether one of them changed. */
export async function writeReport(contentDir: string, report: Report): Promise<boolean> {
  const folder = join(contentDir, STATE_FOLDER);
  const { items, files } = report;
  const json = `${JSON.stringify({ items, ...(files.length > 0 && { files }) }, null, 1)}\n`;
  const wrote = await writeIfChanged(join(folder, 'report.json'), json);
  return (await writeIfChanged(join(folder, 'report.md'), markdownOf(report))) || wrote;
}

function markdownOf({ source, items, show, lines, leftOut, files }: Report): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of items) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const byField = new Map<string, ReportLine[]>();
  for (const line of lines) byField.set(line.field, [...(byField.get(line.field) ?? []), line]);
  const totals = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return [
    `# Import of ${source}`,
    `${items.length} items: ${totals}.`,
    ...section(
      'The show',
      show.map(({ field, message }) => `- ${field}: ${message}`),
    ),
    ...[...byField]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([field, own]) =>
        section(
          `${field} (${own.length})`,
          own.map((line) => `- ${lineText(line)}`),
        ),
      ),
    ...section(
      'Elements that were not taken',
      [...leftOut]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, count]) => `- ${name}: ${count}`),
    ),
    ...section('Files that are no episodes', files.map(fileLine)),
  ]
    .join('\n\n')
    .concat('\n');
}

function fileLine({ path, use, reason }: FolderFile): string {
  return `- ${path}: ${use === undefined ? `not taken; ${reason ?? 'its use is unknown'}` : use}`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join('\n')];
}
