import { contentLanguage } from '@/lib/messages/content-language';
import type { Show } from '@/lib/show/show';

type ShowTitleProps = { readonly show: Show; readonly className?: string };

/** The show's visible title. Its long words may break at hyphens. */
export function ShowTitle({ show, className }: ShowTitleProps) {
  return (
    <bdi lang={contentLanguage(show.language)} className={className}>
      {show.breakableTitle ?? show.title}
    </bdi>
  );
}
