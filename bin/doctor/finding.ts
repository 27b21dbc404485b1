/** One thing the doctor looked at. `wrong` says what is wrong and `mend` what to do; both absent where all is well. */
export type Finding = { name: string; ok: boolean; found: string; wrong?: string; mend?: string };

/** All is well; `found` says with what. */
export const well = (name: string, found: string): Finding => ({ name, ok: true, found });

/** Something to mend. */
export const ill = (name: string, wrong: string, mend: string): Finding => ({
  name,
  ok: false,
  found: '',
  wrong,
  mend,
});

/** A look that fails is a finding, too. */
export async function look(
  name: string,
  mend: string,
  work: () => Promise<Finding> | Finding,
): Promise<Finding> {
  try {
    return await work();
  } catch (fault) {
    return ill(name, (fault as Error).message.trim(), mend);
  }
}
