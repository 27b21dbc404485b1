import { parseDocument } from 'yaml';
import { evidenceKinds, tracks } from '@/db/enums';
import type { Change, Competency, Framework, Gate, Level, Milestone } from './document';
import { FrameworkFault, Reader } from './reader';

const format = 'rung-framework/1';
const marks = ['DOC', 'DOC~', 'FIELD'] as const;
const kindsOfChange = ['reworded', 'redefined', 'split', 'merged', 'retired', 'added'] as const;
const records = ['check-in', 'observer'] as const;

/** Reads a framework file, YAML or JSON. Throws `FrameworkFault` naming every place that cannot be read. */
export function parseFramework(text: string): Framework {
  const document = parseDocument(text);
  if (document.errors.length) throw new FrameworkFault(document.errors.map((error) => error.message));
  const reader = new Reader(document.toJS());
  const framework = readFramework(reader);
  if (reader.faults.length) throw new FrameworkFault(reader.faults);
  return framework;
}

function readFramework(file: Reader): Framework {
  const f = file.fields(
    'format', 'id', 'name', 'version', 'language', 'licence', 'levels', 'tracks', 'parts', 'evidence_kinds',
    'competencies', 'milestones', 'gates', 'starter_view', 'sources', 'changes',
  );
  f.format.oneOf([format]);
  return {
    id: f.id.text(),
    name: f.name.text(),
    version: readVersion(f.version),
    language: f.language.text(),
    licence: f.licence.text(),
    levels: f.levels.list(readLevel),
    tracks: f.tracks.list(readTrack),
    parts: f.parts.list(readPart),
    evidenceKinds: f.evidence_kinds.list(readKind),
    competencies: f.competencies.list(readCompetency),
    milestones: f.milestones.list(readMilestone),
    gates: f.gates.list(readGate),
    starterView: f.starter_view.texts(),
    sources: f.sources.record(),
    changes: f.changes.absent ? [] : f.changes.list(readChange),
  };
}

function readVersion(version: Reader): string {
  const text = version.text();
  return /^\d+\.\d+$/.test(text) ? text : version.fault('expected major.minor in quotes, for example "1.0"', text);
}

function readLevel(level: Reader): Level {
  const f = level.fields('code', 'name', 'icon', 'about', 'enabled', 'minimum');
  const m = f.minimum.fields('items', 'kinds', 'contexts', 'second_voice', 'span_months');
  const asked = (field: Reader) => (field.absent ? undefined : field.count());
  return {
    code: f.code.text(),
    name: f.name.text(),
    icon: f.icon.text(),
    about: f.about.text(),
    enabled: f.enabled.absent ? true : f.enabled.yes(),
    minimum: withoutAbsent({
      items: m.items.count(),
      kinds: asked(m.kinds),
      contexts: asked(m.contexts),
      secondVoice: asked(m.second_voice),
      spanMonths: asked(m.span_months),
    }),
  };
}

function withoutAbsent<Shape extends object>(shape: Shape): Shape {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape;
}

function readTrack(track: Reader) {
  const f = track.fields('code', 'name', 'about');
  return { code: f.code.oneOf(tracks), name: f.name.text(), about: f.about.text() };
}

function readPart(part: Reader) {
  const f = part.fields('code', 'name', 'source');
  return { code: f.code.text(), name: f.name.text(), source: f.source.text() };
}

function readKind(kind: Reader) {
  const f = kind.fields('code', 'name', 'examples');
  return { code: f.code.oneOf(evidenceKinds), name: f.name.text(), examples: f.examples.text() };
}

function readCompetency(competency: Reader): Competency {
  const f = competency.fields('code', 'track', 'part', 'name', 'about');
  const { code, part, name, about } = f;
  return { code: code.text(), track: f.track.oneOf(tracks), part: part.text(), name: name.text(), about: about.text() };
}

function readMilestone(milestone: Reader): Milestone {
  const f = milestone.fields(
    'code', 'competency', 'level', 'name', 'behaviours', 'evidence', 'core', 'mark', 'sources', 'better_off',
    'freshness_months',
  );
  return {
    code: f.code.text(),
    competency: f.competency.text(),
    level: f.level.text(),
    name: f.name.text(),
    behaviours: f.behaviours.texts(),
    evidence: f.evidence.text(),
    core: f.core.absent ? false : f.core.yes(),
    mark: f.mark.oneOf(marks),
    sources: f.sources.absent ? [] : f.sources.texts(),
    betterOff: f.better_off.text(),
    freshnessMonths: f.freshness_months.absent ? 12 : f.freshness_months.count(),
  };
}

function readGate(gate: Reader): Gate {
  const f = gate.fields('from', 'to', 'milestones', 'waivers', 'floors', 'on_record');
  return {
    from: f.from.text(),
    to: f.to.text(),
    milestones: f.milestones.absent ? [] : f.milestones.texts(),
    waivers: f.waivers.absent ? 0 : f.waivers.count(),
    floors: f.floors.absent ? [] : f.floors.list(readFloor),
    onRecord: f.on_record.absent ? [] : f.on_record.list((each) => each.oneOf(records)),
  };
}

function readFloor(floor: Reader): Gate['floors'][number] {
  const f = floor.fields('track', 'all', 'any');
  const readAny = (any: Reader) => {
    const a = any.fields('of', 'at_least');
    return { of: a.of.texts(), atLeast: a.at_least.count() };
  };
  const any = f.any.absent ? [] : f.any.list(readAny);
  return { track: f.track.oneOf(tracks), all: f.all.absent ? [] : f.all.texts(), any };
}

function readChange(change: Reader): Change {
  const f = change.fields('kind', 'from', 'to');
  return { kind: f.kind.oneOf(kindsOfChange), from: f.from.texts(), to: f.to.texts() };
}
