import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Notice } from '@/components/ui/notice';

it('Notice is empty in the page that is served', () => {
  expect(renderToStaticMarkup(<Notice />)).toBe('');
});
