type PageProblemsProps = { readonly lines: readonly string[] };

/** Lists the problems of a file for its author, in place of its page. Builds never contain it. */
export function PageProblems({ lines }: PageProblemsProps) {
  return (
    <div className="max-w-reading py-20" lang="en" dir="ltr">
      <h1 className="font-serif text-4xl tracking-tight">This page has problems</h1>
      <p className="mt-4 text-quiet">Mend them, save the file, and reload this page.</p>
      <ul className="mt-6 list-disc space-y-2 ps-6 font-mono text-sm">
        {lines.map((line) => (
          <li key={line} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
