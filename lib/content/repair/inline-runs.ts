import type { Parents, PhrasingContent, Text } from 'mdast';

/** A leaf of inline text with the marks around it, outermost first. */
export type InlineRun = {
  readonly leaf: PhrasingContent;
  readonly marks: readonly InlineMark[];
};

/** A node around other inline nodes: bold, italics, a link. */
export type InlineMark = Extract<PhrasingContent, Parents>;

/**
 * Flattens inline nodes into runs, so that they can be split anywhere. Markdown nests them,
 * and a defect such as bold that crosses a rule does not follow the nesting.
 */
export function inlineRunsOf(
  nodes: readonly PhrasingContent[],
  marks: readonly InlineMark[] = [],
): InlineRun[] {
  return nodes.flatMap((node) =>
    'children' in node ? inlineRunsOf(node.children, [...marks, node]) : [{ leaf: node, marks }],
  );
}

/** Converts runs back to a tree. Adjacent runs share common marks; adjacent texts are joined. */
export function nodesOf(runs: readonly InlineRun[], depth = 0): PhrasingContent[] {
  return groupsOf(runs, depth).flatMap((group): PhrasingContent[] => {
    const { leaf, marks } = group[0];
    const mark = marks[depth];
    if (mark !== undefined) {
      const children = nodesOf(group, depth + 1);
      return children.length === 0 ? [] : [{ ...mark, children }];
    }
    return leaf.type === 'text' ? joined(group, leaf) : [leaf];
  });
}

type RunGroup = [InlineRun, ...InlineRun[]];

/** Groups adjacent runs that share the mark at a depth, or that are all text. */
export function groupsOf(runs: readonly InlineRun[], depth: number): RunGroup[] {
  const groups: RunGroup[] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    if (group !== undefined && belongs(run, group[0], depth)) group.push(run);
    else groups.push([run]);
  }
  return groups;
}

function belongs(run: InlineRun, first: InlineRun, depth: number): boolean {
  const mark = first.marks[depth];
  if (run.marks[depth] !== mark) return false;
  return mark !== undefined || (run.leaf.type === 'text' && first.leaf.type === 'text');
}

function joined(group: RunGroup, first: Text): Text[] {
  const values = group.map(({ leaf }) => leafText(leaf));
  // Two spaces meet if the text between them was removed; keep one.
  const once = values.map((value, at) =>
    values[at - 1]?.endsWith(' ') === true ? value.replace(/^ +/, '') : value,
  );
  const value = once.join('');
  return value === '' ? [] : [{ ...first, value }];
}

/** The visible characters of runs; a break is a line feed. */
export function textOf(runs: readonly InlineRun[]): string {
  return runs.map(({ leaf }) => leafText(leaf)).join('');
}

/** The characters of a leaf; of a picture, its description. */
export function leafText(leaf: PhrasingContent): string {
  if (leaf.type === 'break') return '\n';
  if (leaf.type === 'image' || leaf.type === 'imageReference') return leaf.alt ?? '';
  return 'value' in leaf ? leaf.value : '';
}

/** Changes the text of a run; a run that is not text stays unchanged. */
export function withText(run: InlineRun, change: (text: string) => string): InlineRun {
  const { leaf } = run;
  if (leaf.type !== 'text') return run;
  const value = change(leaf.value);
  return value === leaf.value ? run : { ...run, leaf: { ...leaf, value } };
}
