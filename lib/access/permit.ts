import { notThere } from '@/lib/refusal';
import { type Deed, type Facts, may } from './policy';

/** Throws the same refusal as for a row that does not exist, unless the policy allows the deed. */
export function permit(deed: Deed, facts: Facts): void {
  if (!may(deed, facts)) throw notThere();
}
