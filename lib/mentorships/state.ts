/** What a mentorship is now: asked of both sides, running, over, or turned down. */
export const mentorshipStates = ['requested', 'active', 'ended', 'declined'] as const;
export type MentorshipState = (typeof mentorshipStates)[number];
