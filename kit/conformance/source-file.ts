import { preprocess, traverse } from "@glimmer/syntax";
import { Preprocessor } from "content-tag";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../root.ts";

const preprocessor = new Preprocessor();

/** What a module takes from another: its name, or where it stands, and the names. */
export interface Import {
  readonly from: string;
  readonly names: readonly string[];
  /** The name that the default export gets here. */
  readonly local?: string;
}

/** A component that a template renders, by the name it has there. */
export interface Rendering {
  readonly component: string;
  readonly args: readonly string[];
}

/** A module of the plugin, of its tests or of the kit, read but not run. */
export class SourceFile {
  readonly text: string;
  readonly imports: Import[] = [];
  /** The names that it exports, `default` for the one without a name. */
  readonly exports: string[] = [];
  /** Methods, getters and fields of its classes that others can reach. */
  readonly members: string[] = [];

  /** @param path - where it stands, from the root of the repository */
  constructor(readonly path: string) {
    this.text = readFileSync(join(ROOT, path), "utf8");
    const tree = ts.createSourceFile(
      `${path}.ts`,
      withoutTemplates(this.text, path),
      ts.ScriptTarget.Latest,
      true
    );
    this.#visit(tree);
  }

  /** The comment that it begins with, as one line; empty where there is none. */
  get heading(): string {
    const [comment = ""] =
      this.text.match(/^(?:\/\/.*\n)+|^\/\*\*[^]*?\*\//) ?? [];
    return comment
      .replace(/^(?:\/\/|\/\*\*| \*\/?) ?/gm, "")
      .replace(/\s+/g, " ")
      .trim();
  }

  /** The code with its templates, without comments. */
  get code(): string {
    return this.text
      .replace(/\/\*[^]*?\*\//g, "")
      .replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
  }

  /** What its templates say. */
  get templates(): string[] {
    return templatesOf(this.text, this.path).map(({ contents }) => contents);
  }

  /** What its templates render, elements apart. */
  get renderings(): Rendering[] {
    const found: Rendering[] = [];
    for (const template of this.templates) {
      traverse(preprocess(template), {
        ElementNode({ tag, attributes }) {
          const args = attributes.filter(({ name }) => name.startsWith("@"));
          found.push({
            component: tag,
            args: args.map(({ name }) => name.slice(1)),
          });
        },
      });
    }
    return found.filter(({ component }) => /[A-Z.]/.test(component));
  }

  #visit(node: ts.Node): void {
    if (ts.isImportDeclaration(node)) {
      this.imports.push(importOf(node));
    } else if (ts.isExportDeclaration(node)) {
      this.#reexport(node);
    } else if (ts.isCallExpression(node)) {
      this.#call(node);
    } else if (ts.isClassDeclaration(node)) {
      this.members.push(...node.members.filter(isReachable).map(nameOf));
    }
    if (isExported(node)) {
      this.exports.push(...namesOf(node));
    } else if (ts.isExportAssignment(node)) {
      this.exports.push("default");
    }
    ts.forEachChild(node, (child) => this.#visit(child));
  }

  #reexport(node: ts.ExportDeclaration): void {
    if (node.exportClause && ts.isNamedExports(node.exportClause)) {
      const { elements } = node.exportClause;
      this.exports.push(...elements.map(({ name }) => name.text));
    }
  }

  /** `import("…")` takes whatever the module has. */
  #call({ expression, arguments: [from] }: ts.CallExpression): void {
    if (
      expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(from)
    ) {
      this.imports.push({ from: from.text, names: ["*"] });
    }
  }
}

function templatesOf(text: string, path: string) {
  return path.endsWith(".gts") ? preprocessor.parse(text) : [];
}

function withoutTemplates(text: string, path: string): string {
  const code = templatesOf(text, path).reduceRight(
    (rest, { range, type }) =>
      Buffer.concat([
        rest.subarray(0, range.startByte),
        Buffer.from(type === "expression" ? "null" : ""),
        rest.subarray(range.endByte),
      ]),
    Buffer.from(text)
  );
  return code.toString();
}

function importOf(node: ts.ImportDeclaration): Import {
  const from = (node.moduleSpecifier as ts.StringLiteral).text;
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const names = clause?.name ? ["default"] : [];
  if (bindings && ts.isNamedImports(bindings)) {
    names.push(
      ...bindings.elements.map(
        ({ propertyName, name }) => (propertyName ?? name).text
      )
    );
  } else if (bindings) {
    names.push("*");
  }
  return { from, names, local: clause?.name?.text };
}

function modifiersOf(node: ts.Node): readonly ts.Modifier[] {
  return (ts.canHaveModifiers(node) && ts.getModifiers(node)) || [];
}

function has(node: ts.Node, kind: ts.SyntaxKind): boolean {
  return modifiersOf(node).some((modifier) => modifier.kind === kind);
}

function isExported(node: ts.Node): boolean {
  return has(node, ts.SyntaxKind.ExportKeyword);
}

function namesOf(node: ts.Node): string[] {
  if (has(node, ts.SyntaxKind.DefaultKeyword)) {
    return ["default"];
  }
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.flatMap(({ name }) =>
      ts.isObjectBindingPattern(name)
        ? name.elements.map((element) => element.name.getText())
        : [name.getText()]
    );
  }
  return [(node as ts.NamedDeclaration).name?.getText() ?? ""];
}

/** Neither private nor what Ember itself calls. */
function isReachable(member: ts.ClassElement): boolean {
  return (
    !!member.name &&
    !ts.isPrivateIdentifier(member.name) &&
    !has(member, ts.SyntaxKind.OverrideKeyword)
  );
}

function nameOf(member: ts.ClassElement): string {
  return (member.name as ts.Identifier).text;
}
