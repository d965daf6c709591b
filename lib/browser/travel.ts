import { isCalm } from './is-calm';

const MILLISECONDS = 250;

/**
 * Lets a picture that has just appeared travel from the place of another one. The page is
 * painted meanwhile as usual: a view transition would hold it, and what plays, for some frames.
 */
export function travelFrom(source: DOMRect, picture: HTMLElement): void {
  const target = picture.getBoundingClientRect();
  if (isCalm() || source.width === 0 || target.width === 0) return;
  const scale = source.width / target.width;
  const [x, y] = [source.left - target.left, source.top - target.top];
  picture.animate(
    [
      { transform: `translate(${x}px, ${y}px) scale(${scale})`, transformOrigin: '0 0' },
      { transform: 'none', transformOrigin: '0 0' },
    ],
    { duration: MILLISECONDS, easing: 'ease-out' },
  );
}
