'use client';

import { ActionForm } from '@/components/ui/action-form';
import { RadioGroup } from '@/components/ui/radio-group';
import { SubmitButton } from '@/components/ui/submit-button';
import { TextArea } from '@/components/ui/text-area';
import { type FormState, typed } from '@/lib/form-state';
import type { Candidate } from '@/lib/mentorships/overview';
import { explainPurpose, purposesInOrder, sayPurpose } from '@/lib/mentorships/purpose';
import { CandidateCard } from './candidate-card';
import { RhythmFields } from './rhythm-fields';

type PairFormProps = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  /** lets the same form be sent twice without asking twice (W20) */
  formKey: string;
  mentee: { id: string; name: string };
  candidates: readonly Candidate[];
};

/** Who mentors, what for, how often; and why, where the mentor is also a manager (F58). */
export function PairForm({ action, formKey, mentee, candidates }: PairFormProps) {
  return (
    <ActionForm action={action} className="form two pair-form">
      {(state) => (
        <>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="menteeId" value={mentee.id} />
          <Mentors state={state} mentee={mentee.name} candidates={candidates} />
          {candidates.some((one) => one.manages) && <Reason state={state} mentee={mentee.name} />}
          <div className="whole">
            <RadioGroup
              name="purpose"
              legend="What for"
              error={state.errors.purpose}
              defaultValue={typed(state, 'purpose', 'growth')}
              options={purposesInOrder.map((purpose) => ({
                value: purpose,
                label: sayPurpose(purpose),
                hint: explainPurpose(purpose),
              }))}
            />
          </div>
          <RhythmFields state={state} />
          <div className="form-actions">
            <SubmitButton>Ask both</SubmitButton>
            <span className="quiet">It begins when both have accepted.</span>
          </div>
        </>
      )}
    </ActionForm>
  );
}

type PartProps = { state: FormState; mentee: string };

function Mentors({ state, mentee, candidates }: PartProps & { candidates: readonly Candidate[] }) {
  const chosen = typed(state, 'mentorId');
  return (
    <fieldset
      className="field whole"
      id="mentorId"
      aria-describedby={state.errors.mentorId && 'mentorId-error'}
    >
      <legend className="field-label">Who mentors {mentee}</legend>
      <div className="candidates">
        {candidates.map((one) => (
          <CandidateCard key={one.id} candidate={one} mentee={mentee} checked={one.id === chosen} />
        ))}
      </div>
      {state.errors.mentorId && (
        <div className="field-error" id="mentorId-error">
          {state.errors.mentorId}
        </div>
      )}
    </fieldset>
  );
}

function Reason({ state, mentee }: PartProps) {
  const refused = Boolean(state.errors.reason);
  return (
    <div className={`whole only-for-managers ${refused ? 'refused' : ''}`}>
      <TextArea
        name="reason"
        label="Why is the pair still right?"
        hint={
          <>
            This mentor is a manager of {mentee}, so “your manager does not read this” can’t be promised. The
            page of the mentorship will say so. Your reason is kept for the two and for admins.
          </>
        }
        maxLength={1000}
        error={state.errors.reason}
        defaultValue={typed(state, 'reason')}
      />
    </div>
  );
}
