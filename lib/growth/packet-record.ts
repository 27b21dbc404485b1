import type { EvidenceKind } from '@/db/enums';
import type { Day } from '@/lib/people/active-days';
import type { Waiver } from './gate-record';
import type { PacketContent } from './packet';
import type { GrowthRecord } from './record';
import type { Trail } from './trail';

/** What a packet is composed from. Instants are ISO texts, days are those of `zone`. */
export type PacketFacts = {
  growth: GrowthRecord;
  trails: Trail[];
  waivers: Waiver[];
  /** by milestone; whatever is settled is not in it */
  disagreements: Record<string, 'disagreed' | 'agreed to differ'>;
  work: PacketContent['work'];
  zone: string;
};

/** A packet in a list, as far as the reader may know of it. */
export type PacketLine = {
  id: string;
  person: string;
  handle: string;
  askedBy: string;
  addressedTo: string;
  fromLevel: string;
  toLevel: string;
  from: Day;
  until: Day;
  askedAt: string;
  frozenAt: string | null;
  endedAt: string | null;
  /** the viewer is the mentee, or the one who asked */
  mine: boolean;
  byMe: boolean;
};

export type Packet = PacketLine & {
  frameworkVersionId: string;
  line: string | null;
  content: PacketContent | null;
  quotations: Quotation[];
  /** the viewer may open the rows behind it today */
  opens: boolean;
};

/** Words the mentee approved; null once their evidence was withdrawn (R20). */
export type Quotation = {
  id: string;
  evidence: string;
  author: string;
  kind: EvidenceKind;
  on: Day;
  title: string | null;
  body: string | null;
};

/** Words the mentee may quote: evidence on the gate's milestones in the period that is not private. */
export type Quotable = {
  evidence: string;
  milestones: string[];
  author: string;
  own: boolean;
  kind: EvidenceKind;
  on: Day;
  title: string;
  body: string | null;
  approved: boolean;
};

/** Words of the viewer that stand in somebody's frozen packet. */
export type QuotedFromMe = { id: string; person: string; on: Day; title: string | null };
