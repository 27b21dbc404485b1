import type { Level } from './document';
import type { Reader } from './reader';

export function readLevel(level: Reader): Level {
  const f = level.fields('code', 'name', 'icon', 'about', 'enabled', 'minimum');
  const m = f.minimum.fields('items', 'kinds', 'contexts', 'second_voice', 'span_months');
  const asked = (field: Reader) => (field.absent ? undefined : field.count());
  return {
    code: f.code.text(),
    name: f.name.text(),
    icon: f.icon.text(),
    about: f.about.text(),
    enabled: f.enabled.absent ? true : f.enabled.yes(),
    minimum: withoutAbsent({
      items: m.items.count(),
      kinds: asked(m.kinds),
      contexts: asked(m.contexts),
      secondVoice: asked(m.second_voice),
      spanMonths: asked(m.span_months),
    }),
  };
}

function withoutAbsent<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}
