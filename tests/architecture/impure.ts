import ts from 'typescript';

export interface Impurity {
  readonly what: string;
  readonly line: number;
}

/** Names that only a browser or Node provides, or that bring a clock, chance or the outside in. */
const outsideNames = new Set([
  ...['document', 'window', 'self', 'globalThis', 'navigator', 'location', 'history', 'localStorage'],
  ...[
    'sessionStorage',
    'indexedDB',
    'caches',
    'crypto',
    'performance',
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
  ],
  ...[
    'BroadcastChannel',
    'Worker',
    'DOMParser',
    'Node',
    'HTMLElement',
    'process',
    'Buffer',
    'require',
    'console',
  ],
  ...[
    'setTimeout',
    'setInterval',
    'setImmediate',
    'requestAnimationFrame',
    'queueMicrotask',
    'alert',
    'confirm',
  ],
]);

/** Where a file of the core reaches for the clock, for chance, or for the world outside, instead of being given them. */
export function impuritiesOf(file: string, source: string): readonly Impurity[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const declared = namesDeclaredIn(tree);
  const found: Impurity[] = [];
  const add = (node: ts.Node, what: string) =>
    found.push({ what, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  const visit = (node: ts.Node): void => {
    // A type costs nothing and does nothing.
    if (ts.isTypeNode(node)) return;
    if (ts.isPropertyAccessExpression(node)) {
      const text = node.getText().replace(/\s|\?/g, '');
      if (text === 'Date.now' || text === 'Math.random' || text === 'Temporal.Now') add(node, text);
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
      add(node, 'new Date()');
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'Date') add(node, 'Date()');
    if (ts.isIdentifier(node) && outsideNames.has(node.text) && !declared.has(node.text) && isRead(node)) {
      add(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** False for a name after a dot and for the key of a property or method. */
function isRead(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  const isKey =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isGetAccessorDeclaration(parent);
  if (isKey) return parent.name !== name;
  return !(ts.isBindingElement(parent) && parent.propertyName === name);
}

function namesDeclaredIn(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}
