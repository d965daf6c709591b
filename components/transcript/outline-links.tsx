import type { Section } from '@/lib/transcript/transcript';

/** The sections that have a heading. */
export function titled(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ title }) => title !== null);
}

export function OutlineLinks({ sections }: { readonly sections: readonly Section[] }) {
  return (
    <ol>
      {titled(sections).map(({ id, title, level }) => (
        <li key={id} className={level > 3 ? 'ps-4' : undefined}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  );
}
