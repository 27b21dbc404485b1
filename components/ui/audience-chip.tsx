import type { Route } from 'next';
import type { ReactNode } from 'react';
import { Link } from './link';

type AudienceChipProps = {
  audience: 'private' | 'pair' | 'team';
  /** the other side of the mentorship, by the name the viewer knows; needed for pair and team */
  other?: string;
  /** "her", "his", "their": whose manager, for team */
  whose?: string;
  /** replaces the words, for a reader who is not one of the pair */
  words?: string;
  /** where the named list of readers is (sight-1) */
  href?: string;
};

/** Who can read this text, in words: "Only you", "You and Priya", "You, Priya and her manager". */
export function AudienceChip({ audience, other, whose, words, href }: AudienceChipProps) {
  const inside = (
    <>
      {icons[audience]}
      <span>{words ?? audienceWords(audience, other, whose)}</span>
    </>
  );
  const className = `chip audience ${audience}`;
  return href ? (
    <Link href={href as Route} className={className} title="Who can read this">
      {inside}
    </Link>
  ) : (
    <span className={className} title="Who can read this">
      {inside}
    </span>
  );
}

/** The three audiences as the pair says them. */
export function audienceWords(
  audience: AudienceChipProps['audience'],
  other = 'the other side',
  whose = 'their',
): string {
  if (audience === 'private') return 'Only you';
  return audience === 'pair' ? `You and ${other}` : `You, ${other} and ${whose} manager`;
}

const icon = (drawing: ReactNode) => (
  <svg
    width="14"
    height="14"
    viewBox="0 0 14 14"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.4"
    strokeLinecap="round"
    aria-hidden="true"
  >
    {drawing}
  </svg>
);

/** a closed lock · two heads · three heads */
const icons = {
  private: icon(
    <>
      <rect x="2.7" y="6.2" width="8.6" height="6" rx="1.2" />
      <path d="M4.6 6V4.4a2.4 2.4 0 0 1 4.8 0V6" />
    </>,
  ),
  pair: icon(
    <>
      <circle cx="4.6" cy="4.6" r="1.9" />
      <circle cx="9.8" cy="4.6" r="1.9" />
      <path d="M1.2 11.6c.3-2 1.6-3.2 3.4-3.2s3.1 1.2 3.4 3.2M9.9 8.4c1.6.1 2.7 1.2 3 3.2" />
    </>,
  ),
  team: icon(
    <>
      <circle cx="7" cy="3" r="1.7" />
      <circle cx="3" cy="7.8" r="1.5" />
      <circle cx="11" cy="7.8" r="1.5" />
      <path d="M.8 12.6c.2-1.3 1-2.1 2.2-2.1s2 .8 2.2 2.1M8.8 12.6c.2-1.3 1-2.1 2.2-2.1s2 .8 2.2 2.1M5 7.3c.2-1.3.9-2.2 2-2.2s1.8.9 2 2.2" />
    </>,
  ),
};
