// Reads [{path, text}] from standard input and writes [{path, tree}] to standard output. A node is
// {type, line, column, named, field?, text? (leaves), children?, error?}; lines and columns start at 1.
import { createRequire } from 'node:module';
import { Language, Parser } from 'web-tree-sitter';

const resolve = createRequire(import.meta.url).resolve;
await Parser.init();
const bicep = await Language.load(resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'));
const parser = new Parser();
parser.setLanguage(bicep);

let input = '';
process.stdin.setEncoding('utf8');
for await (const chunk of process.stdin) {
  input += chunk;
}

const dump = (node, field) => {
  const children = [];
  for (let i = 0; i < node.childCount; i++) {
    children.push(dump(node.child(i), node.fieldNameForChild(i)));
  }
  return {
    type: node.type,
    line: node.startPosition.row + 1,
    column: node.startPosition.column + 1,
    named: node.isNamed,
    field: field ?? undefined,
    error: node.isError || node.isMissing || undefined,
    text: children.length === 0 ? node.text : undefined,
    children: children.length === 0 ? undefined : children,
  };
};

const answers = JSON.parse(input).map(({ path, text }) => {
  const tree = parser.parse(text);
  return { path, tree: dump(tree.rootNode, null) };
});
process.stdout.write(JSON.stringify(answers));
