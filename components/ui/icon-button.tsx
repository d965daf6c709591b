import type { ComponentProps } from 'react';

const KINDS = {
  plain:
    'hover:bg-line/60 hover:text-ink aria-disabled:opacity-30 aria-pressed:bg-line/60 aria-pressed:text-ink',
  filled: 'bg-fill text-on-fill transition-transform active:scale-95 motion-reduce:transition-none',
};

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label'> & {
  /** Its accessible name, because the icon has none. */
  readonly label: string;
  readonly kind?: keyof typeof KINDS;
  /** 64 pixels instead of 44. */
  readonly large?: boolean;
};

/**
 * A round button with an icon. `className` is for its position.
 *
 * A disabled button keeps the focus, because a key press that disables it would
 * otherwise lose it.
 */
export function IconButton({
  label,
  kind = 'plain',
  large = false,
  disabled = false,
  className = '',
  onClick,
  ...rest
}: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={disabled ? undefined : onClick}
      className={`grid ${large ? 'size-16' : 'size-11'} shrink-0 place-items-center rounded-full ${KINDS[kind]} ${className}`}
    />
  );
}
