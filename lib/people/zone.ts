/** Newer names of cities that the platform still lists under an old one. */
const renamed = [
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv',
];

const places = {
  America:
    'Anchorage Los_Angeles Vancouver Denver Phoenix Chicago Mexico_City New_York Toronto Bogota Lima Halifax Caracas Santiago St_Johns Buenos_Aires Montevideo Sao_Paulo Nuuk',
  Atlantic: 'Azores Reykjavik',
  Africa: 'Casablanca Accra Lagos Tunis Cairo Johannesburg Nairobi',
  Europe:
    'Lisbon London Dublin Madrid Paris Amsterdam Zurich Berlin Rome Oslo Stockholm Vienna Warsaw Athens Bucharest Helsinki Kyiv Istanbul Moscow',
  Asia: 'Beirut Jerusalem Riyadh Tehran Dubai Yerevan Kabul Karachi Tashkent Kolkata Kathmandu Dhaka Yangon Bangkok Jakarta Ho_Chi_Minh Hong_Kong Manila Shanghai Singapore Taipei Seoul Tokyo',
  Australia: 'Perth Adelaide Darwin Brisbane Melbourne Sydney',
  Pacific: 'Auckland Honolulu',
};

/** A few well-known places for each clock that many people live by. */
export const commonZones: readonly string[] = [
  'UTC',
  ...Object.entries(places).flatMap(([part, cities]) => cities.split(' ').map((city) => `${part}/${city}`)),
];

const known = ['UTC', ...renamed, ...Intl.supportedValuesOf('timeZone')];

/** The IANA zone that somebody means: its name, or its city alone, in any case. Nothing if there is no such zone. */
export function findZone(words: string): string | undefined {
  const asked = plain(words);
  return known.find((zone) => plain(zone) === asked) ?? known.find((zone) => plain(cityOf(zone)) === asked);
}

const cityOf = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

/** "São Paulo" and "sao_paulo" are one. */
function plain(words: string): string {
  const letters = words.normalize('NFD').replaceAll(/\p{Mark}/gu, '');
  return letters.trim().toLowerCase().replaceAll(/\s+/gu, '_');
}
