import { parse } from 'svelte/compiler';
import ts from 'typescript';

/** One place where a file asks for another, in whatever way. */
export interface Import {
  /** As written; null when it is computed and cannot be read. */
  readonly specifier: string | null;
  readonly line: number;
}

/** Every import of a TypeScript or Svelte file: static, type-only, side-effect, dynamic, re-exported, globbed, required, or as the URL of a worker. */
export function importsOf(file: string, source: string): readonly Import[] {
  return file.endsWith('.svelte') ? importsOfSvelte(source) : importsOfTypeScript(file, source);
}

function importsOfTypeScript(file: string, source: string): readonly Import[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (node: ts.Node, argument: ts.Node | undefined) => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (argument && ts.isArrayLiteralExpression(argument)) {
      for (const element of argument.elements) add(node, element);
    } else {
      found.push({ specifier: argument && ts.isStringLiteralLike(argument) ? argument.text : null, line });
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node, node.moduleSpecifier);
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier) add(node, node.moduleSpecifier);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node, node.argument.literal);
    else if (ts.isExternalModuleReference(node)) add(node, node.expression);
    else if (ts.isCallExpression(node)) {
      const callee = node.expression.getText();
      const asks = ['import', 'require', 'import.meta.glob', 'import.meta.resolve'].includes(callee);
      if (asks) add(node, node.arguments[0]);
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [path, base] = node.arguments ?? [];
      const isFolder = path && ts.isStringLiteralLike(path) && /(^|\/)\.{0,2}$/.test(path.text);
      if (base?.getText() === 'import.meta.url' && !isFolder) add(node, path);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** Scripts are read as TypeScript; of the markup only `import(…)` expressions can ask for anything. */
function importsOfSvelte(source: string): readonly Import[] {
  const lineOf = (position: number) => source.slice(0, position).split('\n').length;
  const tree = parse(source, { modern: true });
  const found: Import[] = [];
  for (const script of [tree.instance, tree.module]) {
    if (!script) continue;
    const { start, end } = script.content as unknown as { start: number; end: number };
    const before = lineOf(start) - 1;
    for (const one of importsOfTypeScript('script.ts', source.slice(start, end))) {
      found.push({ ...one, line: one.line + before });
    }
  }
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value)) return;
    if (value.type === 'ImportExpression') {
      const asked = value['source'];
      const text = isNode(asked) && asked.type === 'Literal' ? asked['value'] : null;
      found.push({ specifier: typeof text === 'string' ? text : null, line: lineOf(value.start) });
    }
    for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child);
  };
  visit(tree.fragment);
  return found;
}
