import type { ComponentProps } from 'react';

const KINDS = {
  /** The main action of a dialog or a form. */
  filled: 'rounded-pill bg-ink px-5 font-semibold text-paper',
  /** The main action of a page. */
  main: 'rounded-pill bg-fill px-4 font-semibold text-on-fill sm:px-6',
  /** One of the actions for an item of a list. */
  pill: 'rounded-pill border border-line px-3 font-semibold hover:border-ink max-sm:text-[0.8125rem] sm:px-4',
  /** An action beside other controls. */
  outlined: 'rounded-pill border border-line px-5 font-semibold hover:border-ink',
  /** An action within text, a list or a message. */
  plain:
    'rounded-md font-semibold text-accent underline underline-offset-4 aria-pressed:bg-fill aria-pressed:px-2 aria-pressed:text-on-fill aria-pressed:no-underline',
};

const QUIET = 'text-quiet underline underline-offset-4';

type ButtonProps = ComponentProps<'button'> & {
  readonly kind: keyof typeof KINDS;
  /** For a plain button among links of small, grey text. */
  readonly quiet?: boolean;
};

/**
 * A button with a text, at least 44 pixels in each direction. `className` is for its position.
 *
 * A translator may have replaced the text before React hydrates it (decision 26), so a
 * different text is no error.
 */
export function Button({ kind, quiet = false, className = '', ...rest }: ButtonProps) {
  const look = quiet ? QUIET : KINDS[kind];
  return (
    <button
      type="button"
      suppressHydrationWarning
      {...rest}
      className={`min-h-11 min-w-11 text-sm ${look} ${className}`}
    />
  );
}
