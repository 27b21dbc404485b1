import { kindWord } from '@/lib/evidence/kinds';
import { type Day, dayOf } from '@/lib/people/active-days';
import { sayDate } from '@/lib/people/say-time';
import { countOf, type PacketContent, type PacketMilestone } from './packet';
import type { Packet, Quotation } from './packet-record';
import { sayHow, sayWork } from './say-packet';

/** Text in which nothing is markup: neither Markdown nor HTML, and no line of it can begin a block. */
export function plain(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\r\t]/gu, '')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/gmu,
      (_, space: string, sign: string) => `${space}${sign.replace(/([-+=.)])$/u, '\\$1')}`,
    )
    .replace(/(https?):\/\//giu, '$1:\\/\\/')
    .replace(/www\./giu, 'www\\.');
}

/** The same on one line: names and titles inside a sentence. */
const inline = (text: string) => plain(text.replace(/\s+/gu, ' '));

const quoted = (text: string) =>
  plain(text)
    .split(/\r\n|\r|\n/u)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** A frozen packet as Markdown (F50). Only approved words are in it, escaped. */
export function packetMarkdown(packet: Packet, content: PacketContent, zone: string): string {
  const told = new Set<string>();
  const frozen = packet.frozenAt ? sayDate(dayOf(packet.frozenAt, zone)) : 'not frozen';
  return `${[
    `# ${inline(packet.person)}: ${inline(content.gate.from)} to ${inline(content.gate.to)}`,
    `Packet, frozen on ${frozen}. Addressed to ${inline(packet.addressedTo)}, asked for by ${inline(packet.askedBy)}. Evidence from ${sayDate(packet.from)} to ${sayDate(packet.until)}.`,
    packet.line ? quoted(packet.line) : '',
    `## Before ${inline(content.gate.to)}`,
    [
      ...content.requirements.map(
        (each) => `- ${each.fulfilled ? 'fulfilled' : 'open'}: ${inline(each.says)}`,
      ),
      ...sayWork(content.work).map((each) => `- ${each} in this period`),
      ...keptRunning(content.work.keptItRunning),
    ].join('\n'),
    ...(['technical', 'soft-skill'] as const).flatMap((track) => {
      const { met, of } = countOf(content.milestones, track);
      const rows = content.milestones.filter((each) => each.track === track);
      return rows.length
        ? [`## ${track}: ${met} of ${of} met`, ...rows.map((each) => row(each, packet, told))]
        : [];
    }),
    `Framework version ${inline(content.framework)}, formula version ${content.formulaVersion}. A gate is a list of requirements and never a sum. Quotations were approved one by one by ${inline(packet.person)}; what is missing cannot be left out.`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

const keptRunning = (items: { on: Day }[]) =>
  items.length ? [`- kept it running: ${items.map(({ on }) => sayDate(on)).join(', ')}`] : [];

/** `told`: evidence whose words stand further up already. */
function row(one: PacketMilestone, packet: Packet, told: Set<string>): string {
  const said = packet.quotations.filter((each) => one.evidence.some(({ id }) => id === each.evidence));
  const others = one.evidence.filter(({ id }) => !said.some((each) => each.evidence === id));
  const more = [
    ...others.map(({ kind, on }) => `${kindWord(kind)} of ${sayDate(on)}`),
    ...(one.outside ? [`${one.outside} more from outside the period`] : []),
  ];
  const text = [
    `### ${one.code} ${inline(one.name)}`,
    `${inline(sayHow(one, sayDate))}${one.disagreement ? `; ${one.disagreement}` : ''}`,
    ...said.map((each) => (told.has(each.evidence) ? 'Quoted above, too.' : words(each))),
    more.length ? `Not quoted: ${more.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join('\n\n');
  for (const each of said) told.add(each.evidence);
  return text;
}

function words({ title, body, author, kind, on }: Quotation): string {
  if (title === null) return '> Evidence withdrawn by its owner.';
  const by = `> ${inline(author)}, ${kindWord(kind)}, ${sayDate(on)}`;
  return [quoted(title), ...(body ? ['>', quoted(body)] : []), '>', by].join('\n');
}
