import { tracks } from '@/db/enums';
import type { Gate } from './document';
import type { Reader } from './reader';

const records = ['check-in', 'observer'] as const;

export function readGate(gate: Reader): Gate {
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
