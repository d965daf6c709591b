import type { Platform } from '@/lib/show/show';

type PlatformIconProps = {
  readonly platform: Platform;
  /** The site's path on its host. */
  readonly basePath: string;
};

/** The icon of a podcast app, from one file that all pages share. */
export function PlatformIcon({ platform, basePath }: PlatformIconProps) {
  return (
    <svg className="size-5 shrink-0" fill="currentColor" aria-hidden="true">
      <use href={`${basePath}/marks.svg#${platform}`} />
    </svg>
  );
}
