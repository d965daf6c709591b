import type { ExcerptPiece } from '@/lib/search/excerpt';
import { Marked } from './marked';

type ResultHeadingProps = {
  /** Address of the page. */
  readonly href: string;
  readonly title: readonly ExcerptPiece[];
  /** In the dialog, the heading is below that of the dialog. */
  readonly isDialog: boolean;
  readonly className?: string;
};

/** The title of a search result, which links to its page. */
export function ResultHeading({ href, title, isDialog, className = '' }: ResultHeadingProps) {
  const Heading = isDialog ? 'h3' : 'h2';
  return (
    <Heading className={`font-serif text-xl leading-snug text-balance ${className}`}>
      <a
        href={href}
        data-hit-link=""
        className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
      >
        <bdi>
          <Marked pieces={title} />
        </bdi>
      </a>
    </Heading>
  );
}
