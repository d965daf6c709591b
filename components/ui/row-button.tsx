import type { ComponentProps } from 'react';

/** A line of a menu, a list or a toolbar that is pressed as a whole. `className` gives its width and padding. */
export function RowButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      {...rest}
      className={`min-h-11 rounded-md text-start hover:bg-raised ${className}`}
    />
  );
}
