import { Suspense, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it } from 'vitest';
import { servedMetadata } from '@/lib/browser/served-metadata';

type PageProps = { readonly name: string; readonly onRead?: (() => void) | undefined };

/** Metadata as Next writes them: in a boundary whose tags React moves into the head. */
function Page({ name, onRead }: PageProps) {
  return (
    <div hidden>
      <Suspense>
        <title>{name}</title>
        <meta name="description" content={name} ref={(tag) => void (tag && onRead?.())} />
        <meta property="og:title" content={name} />
      </Suspense>
    </div>
  );
}

type LeavingProps = {
  readonly remove: () => void;
  readonly onShown: (show: (name: string) => void) => void;
};

/** A page that can be left before React has read its metadata. */
function Leaving({ remove, onShown }: LeavingProps) {
  const [name, setName] = useState('first');
  useLayoutEffect(() => onShown(setName), [onShown]);
  useLayoutEffect(() => {
    if (name === 'second') remove();
  }, [name, remove]);
  return <Page key={name} name={name} />;
}

let root: Root | null = null;

function serve(): HTMLElement {
  const served = `<title>first</title><meta name="description" content="first"><meta property="og:title" content="first">`;
  document.head.insertAdjacentHTML('beforeend', served);
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = '<div hidden=""><!--$--><!--/$--></div>';
  return container;
}

const contents = () =>
  [...document.head.querySelectorAll('meta[name="description"], meta[property]')].map((tag) =>
    tag.getAttribute('content'),
  );

afterEach(() => {
  flushSync(() => root?.unmount());
  document.body.replaceChildren();
  expect(contents()).toEqual([]);
});

it('does not outlive a page that is left before React has read its metadata', async () => {
  document.head.querySelector('title')?.remove();
  const container = serve();
  const leave = (show: (name: string) => void) => show('second');
  root = hydrateRoot(container, <Leaving remove={servedMetadata()} onShown={leave} />);
  await expect.poll(contents).toEqual(['second', 'second']);
  expect(document.title).toBe('second');
  expect(document.head.querySelectorAll('title')).toHaveLength(1);
});

it('is left to React when React has read it', async () => {
  const container = serve();
  const remove = servedMetadata();
  await new Promise<void>((read) => {
    root = hydrateRoot(container, <Page name="first" onRead={read} />);
  });
  remove();
  expect(contents()).toEqual(['first', 'first']);
});
