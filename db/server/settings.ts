/** Settings of the embedded server. Statements and row data stay out of its log (W16). */
const ALWAYS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** For databases that are thrown away after a test. */
const UNSAFE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** Command line of `postgres`, without the program. */
export function serverArguments(cluster: string, socket: string, durable: boolean): string[] {
  const all = { ...ALWAYS, unix_socket_directories: socket, ...(durable ? { fsync: 'on' } : UNSAFE) };
  return ['-D', cluster, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}
