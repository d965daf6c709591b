import type { IconNode } from 'lucide';
import { createElement, type SVGProps } from 'react';

/** How an icon is drawn: with its usual lines, with heavier ones, or filled. */
const WEIGHTS = { lines: 'icon', heavy: 'icon icon-heavy', filled: 'icon icon-filled' };

type IconProps = SVGProps<SVGSVGElement> & {
  /** An icon of the package lucide, drawn on a grid of 24 by 24. */
  readonly icon: IconNode;
  readonly weight?: keyof typeof WEIGHTS;
};

/**
 * A decorative icon: the button's name describes its action. The React package of
 * lucide would add half as much again as the icons themselves to each page. A page has dozens
 * of icons, so their lines and colours are styles instead of attributes.
 */
export function Icon({ icon, weight = 'lines', className = '', ...svg }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className={`${WEIGHTS[weight]} ${className}`}
      {...svg}
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
