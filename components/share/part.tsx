import { useState, type ReactNode } from 'react';

type PartProps = { readonly title: string; readonly children: ReactNode };

/**
 * A collapsible part. Its content is rendered when it is first opened, because it may
 * need to be fetched.
 */
export function Part({ title, children }: PartProps) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
      className="mt-2 border-t border-line text-sm"
    >
      <summary className="flex min-h-11 cursor-pointer items-center justify-between font-semibold [details[open]>&]:after:rotate-90 after:content-['›'] after:text-xl after:font-normal after:text-quiet">
        {title}
      </summary>
      {wasOpened && children}
    </details>
  );
}
