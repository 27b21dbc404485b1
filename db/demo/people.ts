import type { Person } from './story.ts';

/** Harbour Labs, a made-up team: shelves seen by cameras, and support tickets that find their desk. */
export const people: Person[] = [
  { handle: 'priya', name: 'Priya Nair', email: 'priya@harbour.example', title: 'ML developer, shelf-vision', zone: 'Europe/Berlin', line: 'A junior who climbs steadily, and already mentors a newcomer.', manager: 'mirela', level: 'J', joined: 380 },
  { handle: 'ines', name: 'Inés Moreau', email: 'ines@harbour.example', title: 'Senior ML developer, shelf-vision', zone: 'Europe/Paris', line: 'A senior with two mentees and a queue of sign-offs.', manager: 'mirela', level: 'S', joined: 1500 },
  { handle: 'mirela', name: 'Mirela Ionescu', email: 'mirela@harbour.example', title: 'Head of machine learning', zone: 'Europe/Bucharest', line: 'A manager: sees how her team grows, and reads no notes.', joined: 2100 },
  { handle: 'jonas', name: 'Jonas Weber', email: 'jonas@harbour.example', title: 'ML developer, shelf-vision', zone: 'Europe/Berlin', line: 'Nearly ready to talk about the next level: one milestone short.', manager: 'mirela', level: 'J', joined: 520 },
  { handle: 'tomas', name: 'Tomás Silva', email: 'tomas@harbour.example', title: 'ML developer, new', zone: 'America/Sao_Paulo', line: 'Started three weeks ago. Everything is still ahead of him.', manager: 'tunde', level: 'J', joined: 21 },
  { handle: 'tunde', name: 'Tunde Bakare', email: 'tunde@harbour.example', title: 'Engineering manager, ticket-router', zone: 'Africa/Lagos', line: 'The second manager, with one stalled pair and one person away.', manager: 'mirela', joined: 900 },
  { handle: 'oleg', name: 'Oleg Petrenko', email: 'oleg@harbour.example', title: 'Senior ML developer, ticket-router', zone: 'Europe/Kyiv', line: 'A senior who has been too busy; his mentee waits.', manager: 'mirela', level: 'S', joined: 1300 },
  { handle: 'mei', name: 'Mei Tanaka', email: 'mei@harbour.example', title: 'ML developer, ticket-router', zone: 'Asia/Tokyo', line: 'A junior whose sessions have gone quiet.', manager: 'tunde', level: 'J', joined: 300 },
  { handle: 'hana', name: 'Hana Nováková', email: 'hana@harbour.example', title: 'Staff of the forecast group', zone: 'Europe/Prague', line: 'A senior who mentors someone away and someone on the way up.', manager: 'tunde', level: 'S', joined: 1700 },
  { handle: 'kwame', name: 'Kwame Mensah', email: 'kwame@harbour.example', title: 'ML developer, demand forecast', zone: 'Africa/Accra', line: 'Developing: one senior milestone met, one waiting for a second voice.', manager: 'tunde', level: 'M', joined: 1000 },
  { handle: 'aicha', name: 'Aïcha Benali', email: 'aicha@harbour.example', title: 'ML developer, demand forecast', zone: 'Europe/Paris', line: 'On leave: every clock of hers stands still.', manager: 'tunde', level: 'J', joined: 430, leave: { from: 34, to: -24 } },
  { handle: 'ravi', name: 'Ravi Subramanian', email: 'ravi@harbour.example', title: 'ML developer, ticket-router', zone: 'Asia/Kolkata', line: 'A junior nobody mentors yet.', manager: 'tunde', level: 'J', joined: 60 },
  { handle: 'sofia', name: 'Sofia Rossi', email: 'sofia@harbour.example', title: 'Product lead', zone: 'Europe/Rome', line: 'Outside ML. Asked, now and then, what she saw.', manager: 'mirela', joined: 800 },
  { handle: 'ada', name: 'Ada Lindqvist', email: 'ada@harbour.example', title: 'Platform', zone: 'Europe/Stockholm', line: 'The admin: people, pairs and framework, and not a word of a note.', admin: true, joined: 2000 },
];
