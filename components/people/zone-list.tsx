import { commonZones } from '@/lib/people/zone';

/** What a ZoneField suggests: the clocks most people live by. Any other zone may be typed, so 418 options are spared. */
export function ZoneList() {
  return (
    <datalist id="zones">
      {commonZones.map((zone) => (
        <option key={zone} value={zone} />
      ))}
    </datalist>
  );
}
