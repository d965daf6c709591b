import { initialOf } from '@/lib/show/person';
import { escapeText } from './escape-text';
import type { Block, Section, Transcript } from './transcript';

/** What a page shows of a speaker. */
export type SpeakerLabel = {
  readonly fullName: string;
  /** Shown where the full name has been shown before. */
  readonly shortName: string;
  /** Whether another speaker has the same first name. */
  readonly isAmbiguous: boolean;
  /** Number of the colour; `null` if a single person speaks. */
  readonly number: number | null;
  /** Path of a small picture below the site's root. */
  readonly face: string | null;
};

/** The labels of an episode's speakers, by each name in its transcript. */
export type SpeakerLabels = ReadonlyMap<string, SpeakerLabel>;

/** Width of a face on the page, in CSS pixels. Phones show it smaller. */
const FACE = 36;

/**
 * The HTML before the first paragraph of each turn: face and name. Paragraphs of the same
 * speaker that follow show neither, unless a heading is between them.
 *
 * The first turn shows the full name. If another speaker has the same first name, so does
 * the first turn of each section.
 */
export function speakerHeads(
  { sections }: Transcript,
  labels: SpeakerLabels,
): ReadonlyMap<Block, string> {
  const heads = new Map<Block, string>();
  const introduced = new Set<string>();
  let current: string | null = null;
  for (const section of sections) {
    const inSection = new Set<string>();
    for (const block of turnsIn(section)) {
      if (block.speaker === null) {
        current = null;
        continue;
      }
      const label = labels.get(block.speaker);
      if (label === undefined) {
        heads.set(block, `<span class="speaker">${escapeText(block.speaker)}:</span> `);
        continue;
      }
      const { fullName, shortName, isAmbiguous } = label;
      if (fullName !== current || !inSection.has(fullName)) {
        const isKnown = isAmbiguous ? inSection.has(fullName) : introduced.has(fullName);
        heads.set(block, headHtml(isKnown ? shortName : fullName, label));
      }
      current = fullName;
      introduced.add(fullName);
      inSection.add(fullName);
    }
  }
  return heads;
}

/** The blocks with which another speaker may begin. */
function turnsIn({ blocks }: Section): Block[] {
  return blocks.filter(({ speaker, isUnnamedTurn }) => speaker !== null || isUnnamedTurn === true);
}

function headHtml(name: string, label: SpeakerLabel): string {
  const shown = `<b>${escapeText(name)}</b>:`;
  return `<span class="speaker"${attributesOf(label)}>${faceHtml(label)}${shown}</span> `;
}

function attributesOf({ fullName, number, face }: SpeakerLabel): string {
  const name = ` data-name="${escapeText(fullName)}"`;
  if (number === null) return name;
  const initial = face === null ? ` data-initial="${escapeText(initialOf(fullName))}"` : '';
  return `${name} data-speaker="${number}"${initial}`;
}

function faceHtml({ number, face }: SpeakerLabel): string {
  if (face === null || number === null) return '';
  return `<img src="${escapeText(face)}" alt="" width="${FACE}" height="${FACE}" loading="lazy">`;
}
