import { Tabs } from '@/components/ui/tabs';

type AdminTabsProps = { current: 'overview' | 'people' | 'mentorships' | 'framework' };

/** The rooms of an admin. */
export function AdminTabs({ current }: AdminTabsProps) {
  return (
    <Tabs
      label="Admin"
      tabs={[
        { href: '/admin', label: 'Overview', current: current === 'overview' },
        { href: '/admin/people', label: 'People', current: current === 'people' },
        { href: '/admin/mentorships', label: 'Mentorships', current: current === 'mentorships' },
        { href: '/admin/framework', label: 'Framework', current: current === 'framework' },
      ]}
    />
  );
}
