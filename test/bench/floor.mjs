import { createServer } from 'node:http';
import pg from 'pg';
import { portfolioQuery, portfolioStatement } from '../../dist/libs/portfolio/src/index.js';

/**
 * What Lorfolio is compared with: node:http and pg, a pool of 8, the same JSON from the same statement; as the tables' owner,
 * so without row-level security, and without session, consent or record.
 */
const { databaseUrl, ownerId, sections, lines, ending } = JSON.parse(process.env.BENCH_FLOOR);
const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
const statement =
  ending === ''
    ? portfolioStatement(ownerId, sections)
    : { name: 'shared', text: portfolioQuery('$1', '$2', { lines: '$3' }), values: [ownerId, sections, lines] };

const server = createServer(async (_request, response) => {
  const { rows } = await pool.query(statement);
  const view = ending === '' ? rows[0].view : rows[0].view.slice(0, -1) + ending;
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(view);
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` })));
process.on('SIGTERM', () => process.exit(0));
