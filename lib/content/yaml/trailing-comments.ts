import { isPair, isScalar, visit, type Document, type Scalar } from 'yaml';

/** Text behind ` #` in a field that is read by people. */
export type CommentAfter = {
  /** Keys and positions from the top. */
  readonly path: readonly (string | number)[];
  /** As it stands in the file, with its `#`. */
  readonly comment: string;
  /** Whether it was taken as a part of the text. */
  readonly isKept: boolean;
};

/** Fields whose text may well hold a `#`; behind others a comment is one. */
const FREE_TEXT = new Set([
  ...['title', 'summary', 'topics', 'label', 'description', 'name', 'author', 'copyright'],
  ...['notice', 'text'],
]);

/**
 * Finds text that YAML cuts off at ` #`. Where no blank follows the sign, as in
 * `Interview #12`, it was meant as text and is put back.
 *
 * @returns What was found, for notices.
 */
export function keepNumbers(document: Document, source: string): CommentAfter[] {
  const found: CommentAfter[] = [];
  visit(document, {
    Scalar(key, node, ancestors) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const comment = commentOn(node, source);
      if (comment === null) return;
      const path = pathOf(key, ancestors);
      const field = path.findLast((part) => typeof part === 'string');
      if (typeof field !== 'string' || !FREE_TEXT.has(field)) return;
      const isKept = /^#[\p{L}\p{N}]/u.test(comment);
      if (isKept) node.value = `${node.value} ${comment}`;
      found.push({ path, comment, isKept });
    },
  });
  return found;
}

/** Whether an empty value has a comment in its place, as `title: #127 Name`. */
export function startsComment(node: Scalar, source: string): boolean {
  return commentOn(node, source) !== null;
}

/** What stands behind a value in its own line. */
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
