type ThemeSwitchProps = {
  current: 'light' | 'dark' | 'system';
  /** sets the cookie `theme`; receives the field `theme` */
  action: string | ((form: FormData) => void | Promise<void>);
};

const choices = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['system', 'System'],
] as const;

/** A plain form: works without JavaScript, and the server draws the next page in the chosen theme. */
export function ThemeSwitch({ current, action }: ThemeSwitchProps) {
  return (
    <form action={action} method={typeof action === 'string' ? 'post' : undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: three buttons of one form, no fieldset look wanted */}
      <div className="segments" role="group" aria-label="Theme">
        {choices.map(([value, word]) => (
          <button key={value} type="submit" name="theme" value={value} aria-pressed={value === current}>
            {word}
          </button>
        ))}
      </div>
    </form>
  );
}
