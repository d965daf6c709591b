import { titleSize } from './title-size';

type PageTitleProps = {
  readonly title: string;
  /** The title with soft hyphens in its long words. Default: the title. */
  readonly breakable?: string | undefined;
  /** Language of the title, if it is not that of the interface. */
  readonly lang?: string | undefined;
  /** Whether a picture stands beside it, also on phones. */
  readonly isNarrow?: boolean;
  /** Gives the space around it. */
  readonly className?: string;
};

/** The heading of a page, in a smaller step of type where it is long. */
export function PageTitle({
  title,
  breakable = title,
  lang,
  isNarrow = false,
  className = '',
}: PageTitleProps) {
  return (
    <h1
      className={`font-serif leading-[1.12] tracking-tight text-balance ${titleSize(title, isNarrow)} ${className}`}
    >
      <bdi lang={lang}>{breakable}</bdi>
    </h1>
  );
}
