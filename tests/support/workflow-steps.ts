import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  run: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
});

const workflow = z.object({
  name: z.string(),
  jobs: z.record(z.string(), z.object({ steps: z.array(step) })),
});

export type WorkflowStep = z.infer<typeof step>;

/** The steps of a workflow that a page of the documentation shows. */
export async function stepsInDocs(page: string, name: string): Promise<readonly WorkflowStep[]> {
  const text = await readFile(page, 'utf8');
  for (const [, yaml = ''] of text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)) {
    const read = workflow.safeParse(parse(yaml));
    if (read.success && read.data.name === name) {
      return Object.values(read.data.jobs).flatMap(({ steps }) => steps);
    }
  }
  throw new Error(`${page} shows no workflow with the name ${name}.`);
}
