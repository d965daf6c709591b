/** One block of a `_headers` file, as Netlify and Cloudflare Pages read it. */
export type HeaderRule = {
  /** A path in which `*` matches any text and `:name` one folder or file. */
  readonly pattern: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

/**
 * Reads a `_headers` file. Comments and unknown lines are ignored.
 *
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const isPattern = line === line.trimStart();
    if (isPattern) rules.push({ pattern: content, headers: [] });
    const header = /^([\w-]+)\s*:\s*(.*)$/.exec(content);
    if (!isPattern && header !== null)
      rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

/** Writes rules in the format of a `_headers` file. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ pattern, headers }) =>
      [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n');
}

/**
 * The headers that a server sends for a path. If several matching rules set a header,
 * their values are joined by commas, as hosts that read such a file do.
 *
 * @param path Begins with `/`, without a query.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of headers) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

/** Whether a rule's pattern covers a path. */
export function matches(pattern: string, path: string): boolean {
  const source = pattern.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  const expression = source.replaceAll('*', '.*').replaceAll(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${expression}$`).test(path);
}
