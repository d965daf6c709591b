import { pictureSource } from '@/lib/show/picture';

type PictureProps = {
  /** Address of its small copy. */
  readonly address: string;
  /** Width and height in CSS pixels; the largest, if they differ between windows. */
  readonly size: number;
  /** As in HTML, if the width differs between windows. */
  readonly sizes?: string;
  /** For a picture on the first screen. */
  readonly eager?: boolean;
  readonly className?: string;
};

/** A square picture. It is decorative: a title beside it says what it shows. */
export function Picture({
  address,
  size,
  sizes = `${size}px`,
  eager = false,
  className = '',
}: PictureProps) {
  return (
    <img
      {...pictureSource(address, size, sizes)}
      alt=""
      width={size}
      height={size}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      className={`shrink-0 bg-line object-cover ${className}`}
    />
  );
}
