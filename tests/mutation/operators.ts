/** What can be changed at one node: the standard operators of mutation testing, as replacement texts. */
import { isForPeople, type Span, type Text } from './text.ts';

// biome-ignore lint/suspicious/noExplicitAny: swc's tree is read by its `type`, which nothing narrows for us.
export type Node = any;
export type Change = { at: Span; to: string };

const swaps: Record<string, string[]> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
  '+=': ['-='],
  '-=': ['+='],
  '*=': ['/='],
};

const methods: Record<string, string> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  min: 'max',
  max: 'min',
};

const dropped = ['filter', 'sort', 'toSorted', 'reverse', 'toReversed', 'slice', 'trim'];

const isText = (node: Node): boolean =>
  ['StringLiteral', 'TemplateLiteral'].includes(node.type) ||
  (node.type === 'ParenthesisExpression' && isText(node.expression)) ||
  (node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right)));

const bare = (node: Node): Node => (node.type === 'ParenthesisExpression' ? bare(node.expression) : node);

/** Whether the expression says yes or no by its form. */
export const isBoolean = (node: Node): boolean => {
  const { type, operator, left, right } = bare(node);
  if (type === 'UnaryExpression') return operator === '!';
  if (type !== 'BinaryExpression') return false;
  if (['&&', '||'].includes(operator)) return isBoolean(left) && isBoolean(right);
  return ['<', '<=', '>', '>=', '===', '!==', 'in', 'instanceof'].includes(operator);
};

export function ofBinary(node: Node, text: Text): Change[] {
  if (node.operator === '+' && isText(node)) return [];
  const [left, right] = [text.of(node.left.span), text.of(node.right.span)];
  return (swaps[node.operator] ?? []).map((to) => ({ at: node.span, to: `(${left}) ${to} (${right})` }));
}

export function ofAssignment(node: Node, text: Text): Change[] {
  const [left, right] = [text.of(node.left.span), text.of(node.right.span)];
  return (swaps[node.operator] ?? []).map((to) => ({ at: node.span, to: `${left} ${to} ${right}` }));
}

export function ofUnary(node: Node, text: Text): Change[] {
  if (node.operator === '!') return [{ at: node.span, to: text.of(node.argument.span) }];
  return node.operator === '-' ? [{ at: node.span, to: `+${text.of(node.argument.span)}` }] : [];
}

export function ofUpdate(node: Node, text: Text): Change[] {
  const to = node.operator === '++' ? '--' : '++';
  const argument = text.of(node.argument.span);
  return [{ at: node.span, to: node.prefix ? to + argument : argument + to }];
}

/** A name of the code becomes nothing; `undefined` where the text is for people and left alone. */
export function ofString(node: Node): Change[] | undefined {
  const value: string =
    node.type === 'StringLiteral' ? node.value : node.quasis.map((each: Node) => each.raw).join('');
  if (isForPeople(value)) return undefined;
  return [{ at: node.span, to: value === '' && node.type === 'StringLiteral' ? "'changed'" : "''" }];
}

/** A call of a method that has an opposite, or that can be left out; `whole` is the chain it stands in. */
export function ofCall(call: Node, whole: Node, text: Text): Change[] {
  const callee = call.callee.type === 'OptionalChainingExpression' ? call.callee.base : call.callee;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return [];
  const { value, span } = callee.property;
  const other = Object.hasOwn(methods, value) ? methods[value] : undefined;
  const change = (from: number, to: number, by: string) => [
    { at: whole.span, to: text.swap(whole.span, from, to, by) },
  ];
  if (other) return change(span.start, span.end, other);
  return dropped.includes(value) ? change(callee.object.span.end, call.span.end, '') : [];
}

/** The question mark of one link of a chain taken away. */
export function ofLink(link: Node, whole: Node, text: Text): Change[] {
  if (!link.optional) return [];
  const before = link.base.type === 'CallExpression' ? link.base.callee : link.base.object;
  const mark = text.find('?.', before.span.end);
  const dot = link.base.type === 'MemberExpression' && link.base.property.type !== 'Computed' ? '.' : '';
  return [{ at: whole.span, to: text.swap(whole.span, mark, mark + 2, dot) }];
}

/** A test that is always true, or always false; a loop is only ever left out. */
export const ofTest = (test: Node, loops = false): Change[] =>
  (loops ? ['false'] : ['true', 'false']).map((to) => ({ at: test.span, to }));

/** What a function gives back: the other answers where it says yes or no, else nothing. */
export function ofReturn(value: Node): Change[] {
  if (isBoolean(value)) return ofTest(value);
  const { type, value: name } = bare(value);
  const nothing = (type === 'Identifier' && name === 'undefined') || type === 'BooleanLiteral';
  return nothing ? [] : [{ at: value.span, to: 'undefined' }];
}
