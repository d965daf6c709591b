import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { CREDENTIALS_MESSAGE, hasCredentials } from '@/lib/content/fields/credentials';
import type { BodyProblem } from './stamp-order';

/**
 * Finds links and pictures whose address contains a user name or a password.
 *
 * @param source The Markdown of the tree, searched for addresses in HTML, which has no position.
 * @param firstLine Line of the file on which the source begins.
 */
export function checkLinks(root: Root, source: string, firstLine: number): BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(root, ['link', 'image'], (node) => {
    if (!('url' in node) || !hasCredentials(node.url)) return;
    const line = node.position?.start.line ?? lineOf(node.url, source);
    problems.push({ line: firstLine + line - 1, message: CREDENTIALS_MESSAGE });
  });
  return problems;
}

function lineOf(url: string, source: string): number {
  return source.slice(0, Math.max(0, source.indexOf(url))).split('\n').length;
}
