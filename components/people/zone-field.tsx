import { TextInput } from '@/components/ui/text-input';

type ZoneFieldProps = { hint: string; error?: string; defaultValue: string };

/** A time zone, typed; the places of ZoneList on the same page are offered on the way. */
export function ZoneField({ hint, error, defaultValue }: ZoneFieldProps) {
  return (
    <TextInput
      name="zone"
      label="Time zone"
      hint={`${hint} A city is enough, for example Berlin.`}
      required
      maxLength={64}
      list="zones"
      autoComplete="off"
      spellCheck={false}
      error={error}
      defaultValue={defaultValue}
    />
  );
}
