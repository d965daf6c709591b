import type { IconNode } from 'lucide';
import { createElement, type SVGProps } from 'react';

type IconProps = SVGProps<SVGSVGElement> & {
  /** Drawing from the package lucide, on a field of 24 by 24. */
  readonly icon: IconNode;
};

/**
 * Decoration: what a button does stands in its name. lucide's own React part
 * would cost each page half as much again as the icons themselves.
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
