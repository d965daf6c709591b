import { siteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { PageTitle } from '@/components/ui/page-title';
import { contentLanguage } from '@/lib/messages/content-language';

type ShowPageTextProps = { readonly show: Show; readonly page: ShowPage };

/** A page of the show's own, such as About. Its HTML was sanitized when it was read. */
export function ShowPageText({ show, page }: ShowPageTextProps) {
  return (
    <article className="max-w-reading">
      <PageTitle
        title={page.title}
        lang={contentLanguage(show.language)}
        className="mt-8 mb-6 sm:mt-12"
      />
      <div className="prose" dangerouslySetInnerHTML={{ __html: siteLinks(show, page.html) }} />
    </article>
  );
}
