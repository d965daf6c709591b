import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { clearSearches, latestSearches } from '@/lib/browser/latest-searches';
import { messages } from '@/lib/messages/current/search';
import type { FacetsFile } from '@/lib/search/facets';
import type { Query } from '@/lib/search/query';

/** Most topics that are suggested. */
const TOPICS = 8;

type SearchStartProps = {
  readonly names: FacetsFile;
  readonly onSearch: (part: Partial<Query>) => void;
};

/** Before the first letter: the latest searches, topics, and examples from the show. */
export function SearchStart({ names, onSearch }: SearchStartProps) {
  const [latest, setLatest] = useState(latestSearches);
  const { topic: topics } = names.facets;
  const examples = names.examples ?? [];
  return (
    <div className="space-y-5 pb-4 text-sm">
      {latest.length > 0 && (
        <Suggestions title={messages.latest}>
          {latest.map((words) => (
            <Suggestion key={words} label={words} onPress={() => onSearch({ words })} />
          ))}
          <li>
            <Button
              kind="plain"
              quiet
              onClick={() => {
                clearSearches();
                setLatest([]);
              }}
            >
              {messages.clearLatest}
            </Button>
          </li>
        </Suggestions>
      )}
      {topics.length > 0 && (
        <Suggestions title={messages.topics}>
          {topics.slice(0, TOPICS).map(([id, name]) => (
            <Suggestion key={id} label={name} onPress={() => onSearch({ chosen: { topic: id } })} />
          ))}
        </Suggestions>
      )}
      {examples.length > 0 && (
        <Suggestions title={messages.examples}>
          {examples.map((words) => (
            <Suggestion key={words} label={words} onPress={() => onSearch({ words })} />
          ))}
        </Suggestions>
      )}
    </div>
  );
}

type SuggestionsProps = { readonly title: string; readonly children: ReactNode };

function Suggestions({ title, children }: SuggestionsProps) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 font-semibold">{title}</h2>
      <ul className="flex flex-wrap items-center gap-2">{children}</ul>
    </section>
  );
}

type SuggestionProps = { readonly label: string; readonly onPress: () => void };

function Suggestion({ label, onPress }: SuggestionProps) {
  return (
    <li>
      <Button kind="outlined" onClick={onPress}>
        <bdi>{label}</bdi>
      </Button>
    </li>
  );
}
