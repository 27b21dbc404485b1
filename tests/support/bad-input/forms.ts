/** Reads the forms of a page as a browser without JavaScript would. React writes its HTML so regularly that no parser is needed. */

export type Control = {
  tag: string;
  name: string;
  /** `type` of an input, else the tag */
  type: string;
  value: string;
  checked: boolean;
  /** values of a select */
  options: string[];
  attributes: Record<string, string>;
};
export type Form = {
  action: string;
  controls: Control[];
  /** every button that sends it says something of its own */
  chooses: boolean;
};

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const unescaped = (text: string) => text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name) => entities[name]!);

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)].map((m) => [
      m[1]!.toLowerCase(),
      unescaped(m[2] ?? ''),
    ]),
  );

const opening = /<(input|textarea|select|button)\b((?:[^>"]|"[^"]*")*)>/g;

export function controlsOf(html: string): Control[] {
  return [...html.matchAll(opening)].flatMap((m) => {
    const [whole, tag = '', text = ''] = m;
    const attributes = attributesOf(text);
    if (!attributes.name) return [];
    const after = html.slice(m.index + whole.length);
    const inside = after.slice(0, Math.max(0, after.indexOf(`</${tag}>`)));
    const options =
      tag === 'select'
        ? [...inside.matchAll(/<option\b((?:[^>"]|"[^"]*")*)>/g)].map((o) => attributesOf(o[1]!))
        : [];
    const chosen = options.find((o) => 'selected' in o) ?? options[0];
    const value =
      { select: chosen?.value ?? '', textarea: unescaped(inside).replace(/^\n/, '') }[tag] ??
      attributes.value ??
      '';
    return [
      {
        tag,
        name: attributes.name,
        type: tag === 'input' ? (attributes.type ?? 'text') : tag,
        value,
        checked: 'checked' in attributes,
        options: options.filter((o) => !('disabled' in o)).map((o) => o.value ?? ''),
        attributes,
      },
    ];
  });
}

/** The forms that carry out an action of ours. */
export function formsOf(html: string): Form[] {
  const outside = controlsOf(html).filter(({ attributes }) => attributes.form);
  return [...html.matchAll(/<form\b((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/form>/g)].flatMap((m) => {
    const { id } = attributesOf(m[1]!);
    const controls = [...controlsOf(m[2]!), ...outside.filter(({ attributes }) => attributes.form === id)];
    const named = controls.find(({ name }) => /^\$ACTION_\d+:0$/.test(name));
    // Without a button nobody can send it.
    return named && m[2]!.includes('type="submit"')
      ? [
          {
            action: String(JSON.parse(named.value).id),
            controls,
            chooses: !/<button\b(?![^>]*\sname=)[^>]*type="submit"/.test(m[2]!),
          },
        ]
      : [];
  });
}

export const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a\b(?:[^>"]|"[^"]*")*?\shref="(\/[^"#]*)/g)].map((m) => unescaped(m[1]!));

/** Whether some control is marked as refused and points to words about it (edit-4). */
export function saysWhere(html: string): boolean {
  const said = [...html.matchAll(/aria-describedby="([^"]*-error)"/g)].flatMap((m) => m[1]!.split(' '));
  const words = said.some((id) => /^[^<>]*>\s*[^<\s]/.test(html.split(`id="${id}"`)[1] ?? ''));
  return words && html.includes('aria-invalid="true"');
}

export const saysWhat = (html: string): boolean =>
  /role="alert"[^>]*>\s*<strong>[^<]*(<!-- -->)?[^<]+/.test(html);
