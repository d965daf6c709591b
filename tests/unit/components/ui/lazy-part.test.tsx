import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { LazyPart } from '@/components/ui/lazy-part';

it('LazyPart fetches no code and shows nothing in the page that is served', () => {
  const load = vi.fn();
  expect(renderToStaticMarkup(<LazyPart load={load} props={{}} />)).toBe('');
  expect(load).not.toHaveBeenCalled();
});
