import { isPair, isScalar, visit, type Document, type Scalar } from 'yaml';

/** Text after ` #` in a field that readers see. */
export type TrailingComment = {
  /** Keys and list positions from the top. */
  readonly path: readonly (string | number)[];
  /** The text as written in the file, including `#`. */
  readonly comment: string;
  /** Whether it was kept as part of the value. */
  readonly isText: boolean;
};

/** Fields whose text may contain a `#`. After other fields, ` #` always begins a comment. */
const FREE_TEXT = new Set([
  ...['title', 'summary', 'topics', 'label', 'description', 'name', 'author', 'copyright'],
  ...['notice', 'text'],
]);

/**
 * Finds text that YAML cuts off at ` #`. If no space follows the `#`, as in
 * `Interview #12`, it was meant as text and is restored.
 *
 * @returns All such texts, for notices.
 */
export function restoreHashText(document: Document, source: string): TrailingComment[] {
  const found: TrailingComment[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const comment = commentOn(node, source);
      if (comment === null) return;
      const path = pathOf(key, ancestors);
      const field = path.findLast((part) => typeof part === 'string');
      if (typeof field !== 'string' || !FREE_TEXT.has(field)) return;
      const isText = /^#[\p{L}\p{N}]/u.test(comment);
      if (isText) node.value = `${node.value} ${comment}`;
      found.push({ path, comment, isText });
    },
  });
  return found;
}

/** Whether a value is empty because a comment begins there, as in `title: #127 Name`. */
export function startsComment(node: Scalar, source: string): boolean {
  return commentOn(node, source) !== null;
}

/** The comment after a value on the same line. */
function commentOn({ range }: Scalar, source: string): string | null {
  if (range == null) return null;
  return /^[ \t]*(#[^\n]*)/.exec(source.slice(range[1]))?.[1]?.trimEnd() ?? null;
}

function pathOf(key: unknown, ancestors: readonly unknown[]): (string | number)[] {
  const path = ancestors.flatMap((node) =>
    isPair(node) && isScalar(node.key) ? [String(node.key.value)] : [],
  );
  return typeof key === 'number' ? [...path, key] : path;
}
