type KeysSwitchProps = {
  off: boolean /** sets the cookie `keys`; receives the field `keys` */;
  action: string;
};

/** Single keys on or off (key-12). A plain form, as it is about this keyboard and not about the person. */
export function KeysSwitch({ off, action }: KeysSwitchProps) {
  return (
    <form action={action} method="post">
      {/* biome-ignore lint/a11y/useSemanticElements: two buttons of one form, no fieldset look wanted */}
      <div className="segments" role="group" aria-label="Single-key shortcuts">
        <button type="submit" name="keys" value="on" aria-pressed={!off}>
          On
        </button>
        <button type="submit" name="keys" value="off" aria-pressed={off}>
          Off
        </button>
      </div>
    </form>
  );
}
