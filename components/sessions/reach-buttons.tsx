import { SubmitButton } from '@/components/ui/submit-button';

const reaches = [
  { value: 'this', words: 'only this one', kind: 'primary' },
  { value: 'following', words: 'this and following', kind: 'secondary' },
  { value: 'all', words: 'all to come', kind: 'secondary' },
] as const;

/** Which sessions of a series it is about: the answer is the button that sends. */
export function ReachButtons({ verb }: { verb: string }) {
  return (
    <div className="flex flex-wrap gap-2">
      {reaches.map(({ value, words, kind }) => (
        <SubmitButton key={value} name="reach" value={value} kind={kind}>
          {verb} {words}
        </SubmitButton>
      ))}
    </div>
  );
}
