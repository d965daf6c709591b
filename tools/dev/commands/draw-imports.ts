import { circlesIn, drawLayers, importsIn, upwardArrows } from '@/tools/dev/imports';

/** Prints the imports between layers, and those that the law forbids. @returns The exit code. */
export async function drawImports(): Promise<number> {
  const imports = await importsIn(['app', 'components', 'lib', 'tools']);
  const upward = upwardArrows(imports);
  const circles = circlesIn(imports);

  console.log(drawLayers(imports));
  console.log(`\nArrows upward inside components: ${upward.length}`);
  for (const { file, target } of upward) console.log(`  ${file} -> ${target}`);
  console.log(`Circles, type-only ones included: ${circles.length}`);
  for (const circle of circles) console.log(`  ${circle.join(' -> ')}`);
  return upward.length + circles.length === 0 ? 0 : 1;
}
