import { getTemplateLocals } from "@glimmer/syntax";
import { type NodePath, parseSync, traverse, types as t } from "@babel/core";

const COMPILER = "@ember/template-compiler";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Finishes what content-tag and esbuild leave: each template names the values
 * that it takes from its module (`scope`) where content-tag says `eval`, and
 * blank lines stand where a reader expects them.
 */
export function finish(code: string): string {
  const file = parseSync(code, {
    babelrc: false,
    configFile: false,
    sourceType: "module",
    parserOpts: { plugins: ["decorators"] },
  });
  if (!file) {
    throw new Error("no module to finish");
  }

  const edits: Edit[] = [];
  traverse(file, {
    Program(path) {
      edits.push(...blankLines(path.node.body));
    },
    ClassBody(path) {
      edits.push(...blankLines(path.node.body));
    },
    ImportSpecifier(path) {
      if (isCompilerImport(path)) {
        edits.push({ ...range(path.node), text: "template" });
      }
    },
    CallExpression(path) {
      const callee = path.get("callee");
      if (callee.referencesImport(COMPILER, "template")) {
        edits.push({ ...range(callee.node), text: "template" });
        edits.push(scopeOf(path));
      }
    },
  });
  return apply(code, edits);
}

function isCompilerImport(path: NodePath<t.ImportSpecifier>): boolean {
  const { parent } = path;
  return t.isImportDeclaration(parent) && parent.source.value === COMPILER;
}

/** Replaces `eval() { … }` among the options of a call of `template()`. */
function scopeOf(path: NodePath<t.CallExpression>): Edit {
  const [text, options] = path.node.arguments;
  if (!t.isTemplateLiteral(text) || !t.isObjectExpression(options)) {
    throw new Error("unexpected call of template()");
  }
  const method = options.properties.find((property) =>
    t.isObjectMethod(property)
  );
  const names = getTemplateLocals(text.quasis[0].value.cooked ?? "", {
    includeKeywords: true,
    includeHtmlElements: false,
  }).filter((name) => path.scope.hasBinding(name, true));

  return { ...range(method), text: `scope: () => ({ ${names.join(", ")} })` };
}

/** A blank line between neighbours of which one takes several lines. */
function blankLines(nodes: readonly t.Node[]): Edit[] {
  return nodes.slice(1).flatMap((node, index) => {
    const before = nodes[index];
    const apart =
      isLong(node) ||
      isLong(before) ||
      t.isImportDeclaration(before) !== t.isImportDeclaration(node);
    const { start } = range(node);
    return apart ? [{ start, end: start, text: "\n" }] : [];
  });
}

function isLong(node: t.Node): boolean {
  return (
    !t.isImportDeclaration(node) && node.loc?.start.line !== node.loc?.end.line
  );
}

function range(node: t.Node | undefined) {
  if (node?.start == null || node.end == null) {
    throw new Error("a node without a place in the source");
  }
  return { start: node.start, end: node.end };
}

function apply(code: string, edits: Edit[]): string {
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: by }) =>
        text.slice(0, start) + by + text.slice(end),
      code
    );
}
