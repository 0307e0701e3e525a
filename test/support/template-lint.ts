import Handlebars from 'handlebars';
import { BLOCKS } from '../../src/render/compile.js';

/*
 * Reads the syntax tree of a template against a full example of its view: Handlebars' strict mode finds a missing variable
 * that is written, but lets `{{#if typo}}` and `{{#each typo}}` through in silence.
 */

type Node = { type: string; [key: string]: unknown };
interface Path extends Node {
  readonly original: string;
  readonly parts: readonly string[];
  readonly depth: number;
  readonly data: boolean;
}
/** The values that `this` can be at a place of the template: one, or all items of a list. */
type Scope = readonly unknown[];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

class Lint {
  readonly problems = new Set<string>();
  /** Lists and parts that may be null, and whether the example ever has something there: what stands in an empty one is not checked. */
  readonly lists = new Map<string, boolean>();

  constructor(private readonly partials: Readonly<Record<string, string>>) {}

  /** All values at `path`; a problem when one scope value does not have it. */
  private resolve(path: Path, scopes: readonly Scope[]): Scope {
    if (path.data) return [];
    let values: Scope = scopes[scopes.length - 1 - path.depth] ?? [];
    for (const part of path.parts) {
      if (values.some((v) => !isObject(v) || !Object.hasOwn(v, part)))
        this.problems.add(`no ${path.original} in the view`);
      values = values.flatMap((v) => (isObject(v) && Object.hasOwn(v, part) ? [v[part]] : []));
    }
    return values;
  }

  private block(node: Node, scopes: readonly Scope[]): void {
    const name = (node.path as Path).original;
    const [argument] = node.params as Path[];
    if (!(BLOCKS as readonly string[]).includes(name) || argument === undefined) {
      this.problems.add(`no block ${name}`);
      return;
    }
    const values = this.resolve(argument, scopes);
    const { program, inverse } = node as unknown as { program?: Node; inverse?: Node };
    if (inverse) this.program(inverse, scopes);
    if (!program) return;
    if (name === 'each') {
      const items = values.flatMap((v) => (Array.isArray(v) ? v : []));
      this.lists.set(argument.original, items.length > 0 || this.lists.get(argument.original) === true);
      this.program(program, [...scopes, items]);
    } else if (name === 'if' && !argument.data) {
      this.program(program, this.present(argument, scopes));
    } else this.program(program, scopes);
  }

  /** Inside `{{#if a}}` only those values of `this` are met whose `a` is not null. */
  private present(path: Path, scopes: readonly Scope[]): readonly Scope[] {
    if (path.depth > 0 || path.parts.length === 0) return scopes;
    const at = (value: unknown): unknown =>
      path.parts.reduce<unknown>((v, part) => (isObject(v) ? v[part] : undefined), value);
    const own = scopes.at(-1) ?? [];
    const kept = own.filter((value) => at(value) !== null);
    this.lists.set(path.original, kept.length > 0 || this.lists.get(path.original) === true);
    return [...scopes.slice(0, -1), kept];
  }

  private partial(node: Node, scopes: readonly Scope[]): void {
    const name = (node.name as Path).original;
    const text = this.partials[name];
    if (text === undefined) {
      this.problems.add(`no partial ${name}`);
      return;
    }
    const [argument] = node.params as Path[];
    const values = argument && argument.parts.length > 0 ? this.resolve(argument, scopes) : (scopes.at(-1) ?? []);
    this.program(Handlebars.parse(text) as unknown as Node, [...scopes, values]);
  }

  program(node: Node, scopes: readonly Scope[]): void {
    for (const statement of node.body as Node[]) {
      if (statement.type === 'BlockStatement') this.block(statement, scopes);
      else if (statement.type === 'PartialStatement') this.partial(statement, scopes);
      else if (statement.type === 'MustacheStatement') {
        if ((statement.params as Node[]).length > 0)
          this.problems.add(`no helper ${(statement.path as Path).original}`);
        else this.resolve(statement.path as Path, scopes);
      }
    }
  }
}

/** What `template` names that `view`, a full example, does not have; empty when all is there. */
export function lintTemplate(template: string, partials: Readonly<Record<string, string>>, view: object): string[] {
  const lint = new Lint(partials);
  lint.program(Handlebars.parse(template) as unknown as Node, [[view]]);
  const empty = [...lint.lists].filter(([, filled]) => !filled).map(([name]) => `the example has nothing in ${name}`);
  return [...lint.problems, ...empty];
}
