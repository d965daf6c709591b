import { FACETS, type Facet, type FacetsFile } from '@/lib/search/facets';
import type { Query } from '@/lib/search/query';
import { messages } from '@/lib/messages/current/search';
import type { Outcome } from './use-search';

type SearchChoicesProps = {
  readonly query: Query;
  /** `null` until the index is loaded. The space for the filters is reserved. */
  readonly names: FacetsFile | null;
  readonly outcome: Outcome | null;
  readonly onChange: (part: Partial<Query>) => void;
};

/** The filters of a search and the order of its results. */
export function SearchChoices({ query, names, outcome, onChange }: SearchChoicesProps) {
  const left = outcome?.status === 'found' ? outcome.found.left : null;

  function choose(facet: Facet, value: string): void {
    const others = Object.entries(query.chosen).filter(([name]) => name !== facet);
    const own = value === '' ? [] : [[facet, value] as const];
    onChange({ chosen: Object.fromEntries([...others, ...own]) });
  }

  return (
    <div className="mt-2 grid min-h-11 grid-cols-2 gap-2 sm:flex sm:flex-wrap">
      {FACETS.map((facet) => {
        const values = names?.facets[facet] ?? [];
        const chosen = query.chosen[facet] ?? '';
        // A single value offers no choice. It is shown only if the address has selected it.
        if (values.length < 2 && chosen === '') return null;
        return (
          <ChoiceList
            key={facet}
            name={facet}
            label={messages.facets[facet].name}
            value={chosen}
            onValue={(value) => choose(facet, value)}
          >
            <option value="">{messages.facets[facet].all}</option>
            {values.map(([id, name]) => (
              <option key={id} value={id}>
                {left?.[facet] === undefined
                  ? name
                  : `${name} (${Object.hasOwn(left[facet], id) ? left[facet][id] : 0})`}
              </option>
            ))}
          </ChoiceList>
        );
      })}
      {names !== null && (
        <ChoiceList
          name="order"
          label={messages.order}
          value={query.order}
          onValue={(value) => onChange({ order: value === 'newest' ? 'newest' : 'best' })}
        >
          <option value="best">{messages.orders.best}</option>
          <option value="newest">{messages.orders.newest}</option>
        </ChoiceList>
      )}
    </div>
  );
}

type ChoiceListProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly children: React.ReactNode;
};

function ChoiceList({ name, label, value, onValue, children }: ChoiceListProps) {
  return (
    <select
      name={name}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onValue(currentTarget.value)}
      className="min-h-11 w-full min-w-0 sm:w-auto sm:max-w-44 sm:shrink truncate rounded-pill border border-line bg-paper px-3 font-medium hover:border-ink"
    >
      {children}
    </select>
  );
}
