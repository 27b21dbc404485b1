/** What was typed in a form, as text, and back. Hidden fields are the server's and never part of a draft. */

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controls = (form: HTMLFormElement) =>
  ([...form.elements] as Control[]).filter(
    (one) => one.name && one.type !== 'hidden' && one.type !== 'submit',
  );

const isChoice = (one: Control): one is HTMLInputElement => one.type === 'checkbox' || one.type === 'radio';

export function draftOf(form: HTMLFormElement): string {
  return JSON.stringify(controls(form).map((one) => [one.name, one.value, isChoice(one) && one.checked]));
}

/** Nobody has typed in it yet, so a draft may be poured in. */
export function isUntouched(form: HTMLFormElement): boolean {
  return controls(form).every(
    (one) => one instanceof HTMLSelectElement || isChoice(one) || one.value === one.defaultValue,
  );
}

/** Fills the form with a draft of the same form. True when it changed anything. */
export function pour(form: HTMLFormElement, draft: string): boolean {
  const left = JSON.parse(draft) as [string, string, boolean][];
  let changed = false;
  for (const one of controls(form)) {
    const at = left.findIndex(
      ([name, value]) => name === one.name && (!isChoice(one) || value === one.value),
    );
    const [, value = '', checked = false] = (at >= 0 && left.splice(at, 1)[0]) || [];
    if (at < 0) continue;
    changed ||= isChoice(one) ? one.checked !== checked : one.value !== value;
    if (isChoice(one)) one.checked = checked;
    else one.value = value;
    if (value) one.closest('details')?.setAttribute('open', '');
  }
  return changed;
}
