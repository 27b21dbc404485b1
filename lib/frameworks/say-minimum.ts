import type { Minimum } from './document';

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];
const say = (n: number) => words[n] ?? String(n);

/** How many items a level asks for and who signs off, as sentences without the full stop. */
export function sayMinimum(minimum: Minimum): string[] {
  const { items, kinds = 1, contexts = 0, secondVoice = 0, spanMonths = 0 } = minimum;
  const many = `${say(items)} ${items === 1 ? 'item' : 'items'} of evidence`;
  const various = [
    kinds > 1 ? `of at least ${say(kinds)} kinds` : '',
    contexts > 1 ? `from at least ${say(contexts)} projects, teams or situations` : '',
  ].filter(Boolean);
  const sentences = [
    [capitalised(many), ...various].join(', '),
    secondVoice ? 'One of them in the words of somebody who was there' : '',
    spanMonths ? `First and last at least ${say(spanMonths)} months apart, leave not counted` : '',
    secondVoice
      ? 'Signed off by a mentor and a second voice, never by one person alone'
      : 'Signed off by a mentor',
  ];
  return sentences.filter(Boolean);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
