import { circlesIn, drawLayers, importsIn, upwardArrows } from '@/tools/dev/imports';

const imports = await importsIn(['app', 'components', 'lib', 'tools']);
const upward = upwardArrows(imports);
const circles = circlesIn(imports);

console.log(drawLayers(imports));
console.log(`\nArrows upward inside components: ${upward.length}`);
for (const { file, target } of upward) console.log(`  ${file} -> ${target}`);
console.log(`Circles, type-only ones included: ${circles.length}`);
for (const circle of circles) console.log(`  ${circle.join(' -> ')}`);

process.exitCode = upward.length + circles.length === 0 ? 0 : 1;
