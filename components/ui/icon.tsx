import type { IconNode } from 'lucide';
import { createElement, type SVGProps } from 'react';

type IconProps = SVGProps<SVGSVGElement> & {
  /** An icon of the package lucide, drawn on a grid of 24 by 24. */
  readonly icon: IconNode;
};

/**
 * A decorative icon: the button's name describes its action. The React package of
 * lucide would add half as much again as the icons themselves to each page.
 */
export function Icon({ icon, ...svg }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...svg}
    >
      {icon.map(([tag, attributes], index) => createElement(tag, { key: index, ...attributes }))}
    </svg>
  );
}
