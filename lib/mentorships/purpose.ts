import type { Purpose } from '@/db/enums';

const said: Record<Purpose, { name: string; means: string }> = {
  growth: { name: 'Growth', means: 'Climbing the framework together, goal by goal.' },
  onboarding: { name: 'Onboarding', means: 'The first months on the team.' },
  technical: { name: 'Technical depth', means: 'One area of the work, from someone who knows it.' },
  leadership: { name: 'Leadership', means: 'Leading work and people.' },
  coffee: { name: 'Coffee', means: 'An open ear now and then.' },
};

/** "Technical depth" */
export const sayPurpose = (purpose: Purpose): string => said[purpose].name;

/** One sentence on what a mentorship of this purpose is. */
export const explainPurpose = (purpose: Purpose): string => said[purpose].means;

/** All purposes, the usual one first. */
export const purposesInOrder = Object.keys(said) as Purpose[];
