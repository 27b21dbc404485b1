import { Tabs } from '@/components/ui/tabs';

type SessionTabsProps = { current: 'sessions' | 'action-items' };

/** What was said and what was agreed to do. */
export function SessionTabs({ current }: SessionTabsProps) {
  return (
    <Tabs
      label="Sessions and action items"
      tabs={[
        { href: '/sessions', label: 'Sessions', current: current === 'sessions' },
        { href: '/sessions/action-items', label: 'Action items', current: current === 'action-items' },
      ]}
    />
  );
}
