import ts from 'typescript';
import { sourceFiles } from '../support/source-files';

/**
 * Entities refer to each other in both directions. A property typed by the bare class makes the decorator metadata read that
 * class while its module is still loading, which crashes; Relation<> keeps it out of the metadata.
 */
describe('a property of an entity that refers to an entity', () => {
  it('has the type Relation<>', () => {
    expect(bareReferences(parse(sourceFiles('src/entities')))).toEqual([]);
  });

  it.each([
    ['b!: B', ['A.b: B']],
    ['b!: B | null', ['A.b: B | null']],
    ['b!: Promise<B[]>', ['A.b: Promise<B[]>']],
    ['b!: Relation<B>', []],
    ['b!: Relation<B> | null', []],
    ['b!: string', []],
  ])('is judged rightly: %s', (property, expected) => {
    const text = `class A { ${property}; }\nclass B {}`;
    expect(bareReferences([ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022)])).toEqual(expected);
  });
});

function parse(files: ReturnType<typeof sourceFiles>): ts.SourceFile[] {
  return files.map(({ path, lines }) => ts.createSourceFile(path, lines.join('\n'), ts.ScriptTarget.ES2022));
}

function bareReferences(files: readonly ts.SourceFile[]): string[] {
  const classes = files.flatMap((file) =>
    file.statements.filter(ts.isClassDeclaration).map((declared) => ({ file, declared })),
  );
  const names = new Set(classes.map(({ declared }) => declared.name?.text));
  return classes.flatMap(({ file, declared }) =>
    declared.members
      .filter(ts.isPropertyDeclaration)
      .filter(({ type }) => type && mentions(type, names))
      .map((property) => `${declared.name?.text}.${property.name.getText(file)}: ${property.type?.getText(file)}`),
  );
}

function mentions(node: ts.Node, names: ReadonlySet<string | undefined>): boolean {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) {
    if (node.typeName.text === 'Relation') return false;
    if (names.has(node.typeName.text)) return true;
  }
  return ts.forEachChild(node, (child) => mentions(child, names)) ?? false;
}
