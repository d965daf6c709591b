import { Marked } from './marked';
import { ResultHeading } from './result-heading';
import type { FoundPage } from '@/lib/browser/search/run-search';

type PageHitsProps = {
  readonly found: FoundPage;
  readonly isDialog: boolean;
};

/** Most sentences that are shown of a page; each of them leads to the page as a whole. */
const SHOWN = 3;

/** A page of the show's own, and the sentences with matches. It has nothing to play. */
export function PageHits({ found: { page, title, excerpts }, isDialog }: PageHitsProps) {
  return (
    <li className="border-t border-line py-6">
      <ResultHeading href={page} title={title} isDialog={isDialog} />
      {excerpts.slice(0, SHOWN).map(({ key, pieces }) => (
        <p key={key} className="mt-3 max-w-reading font-serif leading-relaxed">
          <bdi>
            <Marked pieces={pieces} />
          </bdi>
        </p>
      ))}
    </li>
  );
}
