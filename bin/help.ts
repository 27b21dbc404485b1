const TEXT = `Rung, the command line: npm run rung -- <command>

  start [--dev]             starts everything and prints where; what npm start does
  migrate                   brings the database to this version
  build                     builds unless the build is current
  doctor [--json]           says what is wrong and what to do
  demo load | clear         brings the demo team in, or takes it out
  framework lint FILE       every fault of a framework file at once, by line
  framework diff FILE       what the file changes of the version in force
  framework plan FILE       the same, with whom it touches; changes nothing
  framework publish FILE    puts it in force; what changed its meaning waits to be confirmed
  framework rollback VERSION
                            puts an earlier version in force again, with its standings
  framework export [VERSION]
                            writes a published version out, the one in force unless told otherwise
  create-admin --name … --email …
                            the first person; the password comes from RUNG_PASSWORD, or is made and shown once
  help                      this

Settings are in .env.example; each one may also be given as NAME_FILE.`;

/** Says what there is. */
export default async function help(): Promise<void> {
  console.log(TEXT);
}
