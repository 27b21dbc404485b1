import { Sheet } from '@/components/ui/sheet';

const examples: [line: string, becomes: string][] = [
  ['1:1 with @priya yesterday 45m: walked the split', 'a session that was held, with its note for both'],
  ['next @mei fri 15:00', 'the next session'],
  ['agenda @ines: how do we split the data?', 'a line on the next agenda'],
  ['goal @jonas lead an incident by end of Q1 @P4-J1', 'a proposed goal'],
  ['win cleaned the label set @T1-J1', 'a sticky win'],
];

/** What can be written, each as a line one could type. */
export function QuickExamples() {
  return (
    <Sheet id="examples" title="For example" tone="sunken">
      <dl className="grid gap-4">
        {examples.map(([line, becomes]) => (
          <div key={line}>
            <dt>
              <code className="text-13">{line}</code>
            </dt>
            <dd className="text-13 text-ink-3">{becomes}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-13 text-ink-3">
        @ is a person or a milestone, # a goal or a competency. What stands in quotes stays as it is. Anything
        else is kept for you to sort later.
      </p>
    </Sheet>
  );
}
