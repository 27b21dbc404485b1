import type { Framework } from './document';
import { lineFinder, lineOfComplaint } from './lines';
import { type Finding, lintFramework, mostMilestones } from './lint';
import { readLoosely } from './parse';

export type Fault = Finding & { line: number };
export type Linted = { framework?: Framework; errors: Fault[]; warnings: Fault[] };

/** Everything that is wrong with a framework file, at once and by line, whether it can be read or not (F4). */
export function lintText(text: string, earlier: Framework[] = []): Linted {
  const huge = tooLong(text);
  if (huge) return { errors: [huge], warnings: [] };
  const { framework, faults } = readLoosely(text);
  if (!framework) return { errors: faults.map(brokenYaml), warnings: [] };
  const lineOf = lineFinder(text);
  const unreadable = faults.map((fault) => splitFault(fault, lineOf));
  const { errors, warnings } = lintFramework(
    framework,
    earlier.filter((each) => each.id === framework.id),
  );
  const spoilt = new Set(unreadable.map(({ at }) => lineOf(at.replace(/\..*/, ''))));
  // A place that could not be read holds stand-ins; what the rules say of those would only confuse.
  const sound = (found: Finding[]) =>
    found
      .map((each) => ({ ...each, line: lineOf(each.at) }))
      .filter(({ line, at }) => at && !spoilt.has(line));
  return { framework, errors: byLine([...unreadable, ...sound(errors)]), warnings: byLine(sound(warnings)) };
}

/** Ten times what the largest framework needs; reading it would keep everybody else waiting. In characters. */
const longest = 1_000_000;

/** A file of thousands of milestones is refused before it is read. */
function tooLong(text: string): Fault | null {
  if (text.length <= longest) return null;
  const milestones = text.match(/\bcompetency["']?:/g)?.length ?? 0;
  const says = `${milestones} milestones: a framework holds at most ${mostMilestones}`;
  return { line: 1, at: 'milestones', says };
}

function splitFault(fault: string, lineOf: (at: string) => number): Fault {
  const [, at = 'file', says = fault] = /^(.*?): (.*)$/s.exec(fault) ?? [];
  return { at, says, line: lineOf(at) };
}

function brokenYaml(message: string): Fault {
  const says = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
  return { at: 'file', says, line: lineOfComplaint(message) };
}

function byLine(faults: Fault[]): Fault[] {
  return faults.toSorted((a, b) => a.line - b.line);
}
