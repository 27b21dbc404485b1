/** primary: the one thing to do here · secondary: outlined · quiet: text only */
export type ButtonKind = 'primary' | 'secondary' | 'quiet';

/** The class names all button-like controls share. */
export function buttonClass(kind: ButtonKind = 'secondary', small?: boolean, extra = ''): string {
  return `button ${kind}${small ? ' small' : ''}${extra ? ` ${extra}` : ''}`;
}
