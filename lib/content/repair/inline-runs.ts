import type { Parents, PhrasingContent, Text } from 'mdast';

/** A leaf of a line of text, and the marks around it, the outermost first. */
export type InlineRun = {
  readonly leaf: PhrasingContent;
  readonly marks: readonly InlineMark[];
};

/** A node around other inline nodes: bold, italics, a link. */
export type InlineMark = Extract<PhrasingContent, Parents>;

/**
 * Lays inline nodes out in a row, so that they can be cut anywhere. Markdown
 * nests them, and a defect such as a bold across a rule cuts through the nest.
 */
export function inlineRunsOf(
  nodes: readonly PhrasingContent[],
  marks: readonly InlineMark[] = [],
): InlineRun[] {
  return nodes.flatMap((node) =>
    'children' in node ? inlineRunsOf(node.children, [...marks, node]) : [{ leaf: node, marks }],
  );
}

/** The nest again. Neighbours with the same mark share it; texts that touch are one. */
export function nodesOf(atoms: readonly InlineRun[], depth = 0): PhrasingContent[] {
  return runsOf(atoms, depth).flatMap((run): PhrasingContent[] => {
    const { leaf, marks } = run[0];
    const mark = marks[depth];
    if (mark !== undefined) {
      const children = nodesOf(run, depth + 1);
      return children.length === 0 ? [] : [{ ...mark, children }];
    }
    return leaf.type === 'text' ? joined(run, leaf) : [leaf];
  });
}

type Run = [InlineRun, ...InlineRun[]];

/** Neighbours that belong together: in the same mark, or all of them text. */
export function runsOf(atoms: readonly InlineRun[], depth: number): Run[] {
  const runs: Run[] = [];
  for (const atom of atoms) {
    const run = runs.at(-1);
    if (run !== undefined && belongs(atom, run[0], depth)) run.push(atom);
    else runs.push([atom]);
  }
  return runs;
}

function belongs(atom: InlineRun, first: InlineRun, depth: number): boolean {
  const mark = first.marks[depth];
  if (atom.marks[depth] !== mark) return false;
  return mark !== undefined || (atom.leaf.type === 'text' && first.leaf.type === 'text');
}

function joined(run: Run, first: Text): Text[] {
  const values = run.map(({ leaf }) => leafText(leaf));
  // What stood between two spaces is gone: one of them is enough.
  const once = values.map((value, at) =>
    values[at - 1]?.endsWith(' ') === true ? value.replace(/^ +/, '') : value,
  );
  const value = once.join('');
  return value === '' ? [] : [{ ...first, value }];
}

/** The characters of a row as a reader sees them; a line break is a line's end. */
export function textOf(atoms: readonly InlineRun[]): string {
  return atoms.map(({ leaf }) => leafText(leaf)).join('');
}

/** The characters of one leaf. A picture's are its description. */
export function leafText(leaf: PhrasingContent): string {
  if (leaf.type === 'break') return '\n';
  if (leaf.type === 'image' || leaf.type === 'imageReference') return leaf.alt ?? '';
  return 'value' in leaf ? leaf.value : '';
}

/** The same atom with another text; what is no text stays. */
export function withText(atom: InlineRun, change: (text: string) => string): InlineRun {
  const { leaf } = atom;
  if (leaf.type !== 'text') return atom;
  const value = change(leaf.value);
  return value === leaf.value ? atom : { ...atom, leaf: { ...leaf, value } };
}
