import type { ComponentProps } from 'react';

/** A button that fills a row of a menu, list or toolbar. `className` sets its width and padding. */
export function RowButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={`min-h-11 rounded-md text-start hover:bg-raised ${className}`}
    />
  );
}
