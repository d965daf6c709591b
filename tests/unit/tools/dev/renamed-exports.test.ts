import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import renamed from '@/tools/dev/renamed-exports.json' with { type: 'json' };

/** Exported names of all our sources. */
const exported = new Set(
  ['app', 'components', 'lib', 'tools', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => exportsOf(readFileSync(`${folder}/${name}`, 'utf8'))),
  ),
);

function exportsOf(source: string): string[] {
  const { statements } = ts.createSourceFile('x.tsx', source, ts.ScriptTarget.Latest, false);
  return statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.flatMap(({ name }) =>
        ts.isIdentifier(name) ? [name.text] : [],
      );
    }
    const { name } = statement as { readonly name?: ts.Node }; // of a declaration
    return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
  });
}

describe('exported names of the first release', () => {
  it('are gone where a standard term replaced them', () => {
    expect(Object.keys(renamed).filter((name) => exported.has(name))).toEqual([]);
  });

  it('have a successor', () => {
    expect(Object.values(renamed).filter((name) => !exported.has(name))).toEqual([]);
  });
});
