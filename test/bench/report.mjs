import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were taken on. */
export function describeMachine({ postgres, browser }) {
  const [{ model } = { model: 'unknown' }] = cpus();
  return {
    Date: new Date().toISOString().slice(0, 10),
    Processor: `${cpus().length} cores, ${model.trim()}`,
    Memory: `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    System: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    'Node.js': process.versions.node,
    PostgreSQL: postgres,
    ...(browser && { Chromium: browser }),
  };
}

/** How much other work there was: figures taken on a busy machine say less. */
export const otherWork = () => loadavg()[0].toFixed(1);

const verdict = ({ holds }) => (holds === undefined ? '' : holds ? 'holds' : '**misses**');

/** All parts as one table for a terminal. */
export function asText(parts) {
  const lines = parts.flatMap(({ title, rows }) => [
    [title.toUpperCase(), '', '', ''],
    ...rows.map((row) => [row.what, row.figure, row.mark ?? '', verdict(row)].map((text) => text.replaceAll('**', ''))),
  ]);
  const width = (column) => Math.max(...lines.map((line) => (line[1] === '' ? 0 : line[column].length)));
  return lines
    .map((line) =>
      line
        .map((text, i) => (i < 3 ? text.padEnd(width(i)) : text))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** All parts as docs/performance.md. */
export function asMarkdown(parts, { machine, load, quick }) {
  const table = (rows) =>
    [
      '| What | Figure | Mark | |',
      '| --- | --- | --- | --- |',
      ...rows.map((row) => `| ${[row.what, row.figure, row.mark ?? '', verdict(row)].map(cell).join(' | ')} |`),
    ].join('\n');
  const sections = parts.map(({ title, rows, method }) => `## ${title}\n\n${method.join('\n')}\n\n${table(rows)}\n`);
  return `# Performance

\`npm run bench\` builds Lorfolio, measures it and writes this page; \`npm run bench -- --help\` tells how to run a part of
it. A mark that is missed fails nothing: it is there to be looked at. Run it on a machine that does nothing else.

| Machine | |
| --- | --- |
${Object.entries(machine)
  .map(([name, value]) => `| ${name} | ${cell(value)} |`)
  .join('\n')}
| Other work (load average at the start) | ${load} |
${quick ? '\nThese figures are of a **short run** (`--quick`): they show that the bench works, and little else.\n' : ''}
${sections.join('\n')}`;
}

const cell = (text) => text.replaceAll('|', '\\|');
