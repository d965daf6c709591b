import { siteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';

type ShowPageTextProps = { readonly show: Show; readonly page: ShowPage };

/** A page of the show's own, such as About. Its HTML was sanitized when it was read. */
export function ShowPageText({ show, page }: ShowPageTextProps) {
  return (
    <article className="max-w-reading">
      <h1 className="mt-12 mb-6 font-serif text-4xl tracking-tight text-balance sm:mt-16 sm:text-5xl">
        <bdi>{page.title}</bdi>
      </h1>
      <div className="prose" dangerouslySetInnerHTML={{ __html: siteLinks(show, page.html) }} />
    </article>
  );
}
