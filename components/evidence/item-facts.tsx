import { MilestoneChip } from '@/components/goals/milestone-chip';
import { AudienceChip } from '@/components/ui/audience-chip';
import { Chip } from '@/components/ui/chip';
import { sayReaders } from '@/lib/evidence/kinds';
import type { EvidenceHead } from '@/lib/evidence/record';
import type { Framework } from '@/lib/frameworks/document';
import { sayDate } from '@/lib/people/say-time';

type ItemFactsProps = { item: EvidenceHead; framework: Framework; viewerId: string };

/** When, where, for which milestones and for whose eyes. */
export function ItemFacts({ item, framework, viewerId }: ItemFactsProps) {
  const own = (code: string) =>
    item.mine || item.mentor ? `/sign-off/${item.personHandle}/${code}` : undefined;
  return (
    <>
      <Chip>
        <time dateTime={item.happenedOn}>{sayDate(item.happenedOn)}</time>
      </Chip>
      {item.context && <Chip>{item.context}</Chip>}
      {item.keptItRunning && <Chip>kept it running</Chip>}
      {item.milestones.map((code) => (
        <MilestoneChip key={code} framework={framework} code={code} href={own(code)} />
      ))}
      {item.correctedById && <Chip href={`/evidence/${item.correctedById}`}>there is a correction</Chip>}
      {item.correctsId && <Chip href={`/evidence/${item.correctsId}`}>corrects an earlier text</Chip>}
      {item.signOffs > 0 && <Chip kind="done">a sign-off rests on it</Chip>}
      <AudienceChip
        audience={item.audience}
        words={sayReaders(item, viewerId)}
        href={`/who/evidence/${item.id}`}
      />
    </>
  );
}
