import { initialOf } from '@/lib/show/person';

type FaceProps = {
  readonly name: string;
  /** Address of a small square picture; without it, the initial is shown. */
  readonly src: string | null;
  /** Number of the speaker's colour; `null` for none. */
  readonly number?: number | null;
  /** In CSS pixels. */
  readonly size?: 20 | 36 | 80;
};

/** The picture or the initial of a person, beside their name. */
export function Face({ name, src, number = null, size = 36 }: FaceProps) {
  const colour = number ?? undefined;
  if (src === null) {
    return (
      <span
        aria-hidden="true"
        data-speaker={colour}
        data-size={size}
        data-initial={initialOf(name)}
        className="face"
      />
    );
  }
  return (
    <img
      src={src}
      alt=""
      width={size}
      height={size}
      loading="lazy"
      decoding="async"
      data-speaker={colour}
      data-size={size}
      className="face"
    />
  );
}
