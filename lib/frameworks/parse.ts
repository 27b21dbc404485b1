import { parseDocument } from 'yaml';
import { evidenceKinds, tracks } from '@/db/enums';
import type { Change, Competency, Framework } from './document';
import { readGate } from './read-gate';
import { readLevel } from './read-level';
import { readMilestone } from './read-milestone';
import { FrameworkFault, Reader } from './reader';

/** The only form of framework file there is so far. */
export const format = 'rung-framework/1';
const kindsOfChange = ['reworded', 'redefined', 'split', 'merged', 'retired', 'added'] as const;

/** Reads a framework file, YAML or JSON. Throws `FrameworkFault` naming every place that cannot be read. */
export function parseFramework(text: string): Framework {
  const { framework, faults } = readLoosely(text);
  if (!framework || faults.length) throw new FrameworkFault(faults);
  return framework;
}

/** The same without throwing: what could be read, with stand-ins where it could not; nothing when it is no YAML. */
export function readLoosely(text: string): { framework?: Framework; faults: string[] } {
  const reader = readYaml(text);
  if (Array.isArray(reader)) return { faults: reader };
  return { framework: readFramework(reader), faults: reader.faults };
}

function readYaml(text: string): Reader | string[] {
  const document = parseDocument(text);
  if (document.errors.length) return document.errors.map((error) => error.message);
  try {
    return new Reader(document.toJS());
  } catch (error) {
    return [`file: ${error instanceof Error ? error.message : 'cannot be read'}`];
  }
}

function readFramework(file: Reader): Framework {
  const f = file.fields(
    'format',
    'id',
    'name',
    'version',
    'language',
    'licence',
    'levels',
    'tracks',
    'parts',
    'evidence_kinds',
    'competencies',
    'milestones',
    'gates',
    'starter_view',
    'sources',
    'changes',
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
  return /^\d+\.\d+$/.test(text)
    ? text
    : version.fault('expected major.minor in quotes, for example "1.0"', text);
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
  return {
    code: code.text(),
    track: f.track.oneOf(tracks),
    part: part.text(),
    name: name.text(),
    about: about.text(),
  };
}

function readChange(change: Reader): Change {
  const f = change.fields('kind', 'from', 'to');
  return { kind: f.kind.oneOf(kindsOfChange), from: f.from.texts(), to: f.to.texts() };
}
