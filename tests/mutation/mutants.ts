/** Every mutant of a source text, and one text that holds them all, switched by a number: nothing is compiled twice. */
import { parseSync } from '@swc/core';
import { assemble, type Guard, type Mutated } from './assemble.ts';
import type { Change, Node } from './operators.ts';
import * as operators from './operators.ts';
import { Text } from './text.ts';

const skipped = ['typeAnnotation', 'typeParameters', 'typeArguments', 'returnType', 'typeParams', 'span'];
const wrappers = ['TsAsExpression', 'TsConstAssertion', 'TsNonNullExpression', 'TsSatisfiesExpression'];

/** `first` is the number of the first mutant. */
export function mutantsOf(code: string, first: number): Mutated {
  const walk = new Walk(code);
  walk.visit(parseSync(code, { syntax: 'typescript', target: 'es2022' }));
  return walk.result(first);
}

class Walk {
  private readonly text: Text;
  private readonly changes: Change[] = [];
  private readonly guards: Guard[] = [];
  private readonly ticks: number[] = [];
  private spared = 0;

  constructor(code: string) {
    this.text = new Text(code);
  }

  visit(node: Node): void {
    if (!node || typeof node !== 'object') return;
    if (Array.isArray(node)) {
      for (const each of node) this.visit(each);
      return;
    }
    const type: string = node.type ?? '';
    if (type.startsWith('Ts') && !wrappers.includes(type)) return;
    if (/^(Import|ExportAll|ExportNamed)/.test(type) || type === 'TaggedTemplateExpression') return;
    const own = this[type as 'IfStatement'] as ((node: Node) => boolean | undefined) | undefined;
    if (own?.call(this, node)) return;
    for (const [key, child] of Object.entries(node)) if (!skipped.includes(key)) this.visit(child);
  }

  private add(changes: Change[]) {
    this.changes.push(...changes);
    return undefined;
  }

  BinaryExpression = (node: Node) => this.add(operators.ofBinary(node, this.text));
  UnaryExpression = (node: Node) => this.add(operators.ofUnary(node, this.text));
  UpdateExpression = (node: Node) => this.add(operators.ofUpdate(node, this.text));
  BooleanLiteral = (node: Node) => this.add([{ at: node.span, to: String(!node.value) }]);
  CallExpression = (node: Node) => this.add(operators.ofCall(node, node, this.text));
  ConditionalExpression = (node: Node) => this.add(operators.ofTest(node.test));
  IfStatement = (node: Node) => this.add(operators.ofTest(node.test));

  AssignmentExpression = (node: Node) => {
    this.add(operators.ofAssignment(node, this.text));
    this.visit(node.right);
    return true;
  };

  StringLiteral = (node: Node) => {
    const changes = operators.ofString(node);
    if (changes) this.add(changes);
    else this.spared += 1;
    return undefined;
  };
  TemplateLiteral = this.StringLiteral;

  KeyValueProperty = (node: Node) => {
    if (node.key.type === 'Computed') this.visit(node.key);
    this.visit(node.value);
    return true;
  };

  OptionalChainingExpression = (whole: Node) => {
    const inside: Node[] = [];
    for (let link = whole; link; link = this.next(link, whole, inside));
    for (const each of inside) this.visit(each);
    return true;
  };

  /** The link below in the same chain; what hangs on a link is left in `inside`. */
  private next(link: Node, whole: Node, inside: Node[]): Node | undefined {
    if (link.type === 'TsNonNullExpression') return link.expression;
    if (link.type === 'OptionalChainingExpression') {
      this.add(operators.ofLink(link, whole, this.text));
      return link.base;
    }
    if (link.type === 'CallExpression' && this.chained(link.callee)) {
      this.add(operators.ofCall(link, whole, this.text));
      inside.push(link.arguments);
      return link.callee;
    }
    if (link.type === 'MemberExpression' && this.chained(link.object)) {
      if (link.property.type === 'Computed') inside.push(link.property);
      return link.object;
    }
    return this.end(link, inside);
  }

  private chained = (node: Node): boolean =>
    node.type === 'OptionalChainingExpression' ||
    (node.type === 'TsNonNullExpression' && this.chained(node.expression)) ||
    (node.type === 'MemberExpression' && this.chained(node.object)) ||
    (node.type === 'CallExpression' && this.chained(node.callee));

  /** What the whole chain hangs on is an expression like any other. */
  private end(link: Node, inside: Node[]) {
    if (link.type === 'MemberExpression') inside.push(link.object, link.property);
    else if (link.type === 'CallExpression') inside.push(...callParts(link));
    else inside.push(link);
    return undefined;
  }

  private guard(span: Node, kind: Guard['kind']) {
    this.guards.push({ start: span.start, end: span.end, kind });
    return undefined;
  }

  ExpressionStatement = (node: Node) =>
    node.expression.type === 'StringLiteral' ? true : this.guard(node.span, 'skip');
  ThrowStatement = (node: Node) => this.guard(node.span, 'skip');
  ContinueStatement = this.ThrowStatement;
  ReturnStatement = (node: Node) =>
    node.argument ? this.add(operators.ofReturn(node.argument)) : this.guard(node.span, 'skip');

  private function = (node: Node) => {
    if (/Block|FunctionBody/.test(node.body?.type)) this.guard(node.body.span, 'leave');
    else if (node.body) this.add(operators.ofReturn(node.body));
    return undefined;
  };
  ArrowFunctionExpression = this.function;
  FunctionDeclaration = this.function;
  FunctionExpression = this.function;
  ClassMethod = (node: Node) => this.function(node.function);

  private loop = (node: Node) => {
    if (node.test) this.add(operators.ofTest(node.test, true));
    if (node.body.type !== 'BlockStatement') return undefined;
    this.ticks.push(node.body.span.start + 1);
    return node.test ? undefined : this.guard(node.body.span, 'next');
  };
  ForStatement = this.loop;
  WhileStatement = this.loop;
  DoWhileStatement = this.loop;
  ForOfStatement = this.loop;
  ForInStatement = this.loop;

  result(first: number): Mutated {
    const parts = { changes: this.changes, guards: this.guards, ticks: this.ticks };
    return { ...assemble(this.text, parts, first), spared: this.spared };
  }
}

const callParts = (call: Node) =>
  call.callee.type === 'MemberExpression'
    ? [call.callee.object, call.callee.property, call.arguments]
    : [call.arguments];
