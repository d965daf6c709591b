import type { Section } from '@/lib/transcript/transcript';
import { words } from '@/lib/words/current';

type OutlineProps = { readonly sections: readonly Section[] };

/** The transcript's headings as links. */
export function OutlineLinks({ sections }: OutlineProps) {
  return (
    <ol className="text-sm">
      {titled(sections).map(({ id, title, level }) => (
        <li key={id} className={level > 3 ? 'ps-4' : ''}>
          <a
            href={`#${id}`}
            className="block border-s-2 border-transparent py-1.5 ps-3 leading-snug text-quiet hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
          >
            {title}
          </a>
        </li>
      ))}
    </ol>
  );
}

/** On narrow windows the outline folds away above the text. */
export function FoldedOutline({ sections }: OutlineProps) {
  if (titled(sections).length < 2) return null;
  return (
    <details className="no-print mb-6 rounded-lg bg-raised px-4 lg:hidden">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">
        {words.episode.outline}
      </summary>
      <nav aria-label={words.episode.outline} className="pb-3">
        <OutlineLinks sections={sections} />
      </nav>
    </details>
  );
}

export function titled(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ title }) => title !== null);
}
