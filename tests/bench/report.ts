import type { Round } from './load.ts';

export type Measured = {
  name: string;
  path: string;
  rounds: Record<'app1' | 'bare1' | 'app16' | 'bare16', Round[]>;
  html: number;
  waves: number;
  statements: number;
  memory: number;
};

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const of = (rounds: Round[], what: keyof Round) => median(rounds.map((round) => round[what]));
const ms = (n: number) => n.toFixed(1);

/** More than a quarter between the slowest and the fastest round: say so instead of believing it. */
const noisy = (rounds: Round[]) => {
  const speeds = rounds.map((round) => round.perSecond);
  return Math.max(...speeds) > 1.25 * Math.min(...speeds) ? ' ~' : '';
};

/** The table, medians over the rounds. `~` marks a noisy figure. */
export function asMarkdown(measured: Measured[], durationMs: number, rounds: number): string {
  const head =
    '| Page | p50 (1) | bare | ÷ | p99 (16) | req/s (16) | bare | ÷ | waves | statements | HTML kB | memory MB |';
  const rows = measured.map((m) => {
    const { app1, bare1, app16, bare16 } = m.rounds;
    const cells = [
      `${m.name} \`${m.path}\``,
      `${ms(of(app1, 'p50'))} ms${noisy(app1)}`,
      `${ms(of(bare1, 'p50'))} ms${noisy(bare1)}`,
      ms(of(app1, 'p50') / of(bare1, 'p50')),
      `${ms(of(app16, 'p99'))} ms`,
      `${of(app16, 'perSecond').toFixed(0)}${noisy(app16)}`,
      `${of(bare16, 'perSecond').toFixed(0)}${noisy(bare16)}`,
      `1/${ms(of(bare16, 'perSecond') / of(app16, 'perSecond'))}`,
      m.waves,
      m.statements,
      ms(m.html / 1024),
      (m.memory / 2 ** 20).toFixed(0),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const note = `Medians of ${rounds} interleaved rounds of ${durationMs / 1000} s; (1) one client, (16) sixteen; bare = node:http with the same SQL; ~ = rounds differ by more than 25 %.`;
  return [head, `|${' --- |'.repeat(12)}`, ...rows, '', note].join('\n');
}
