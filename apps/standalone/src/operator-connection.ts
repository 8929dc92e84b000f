import { DataSource } from 'typeorm';
import { Clock } from '#common';
import { Database } from '#database';
import { codeOf, StartError } from './start-error.js';

/** Does some work under the operator's role. */
export async function asOperator<T>(url: string, work: (database: Database, clock: Clock) => Promise<T>): Promise<T> {
  const source = await new DataSource({ type: 'postgres', url, applicationName: 'lorfolio operator' })
    .initialize()
    .catch((cause: unknown) => {
      throw new StartError(
        `The database cannot be reached (${codeOf(cause)}). Check DATABASE_URL, or LORFOLIO_DATABASE_OPERATOR_URL, and that ` +
          `Lorfolio was started once with the same settings: it makes the role lorfolio_operator.`,
        { cause },
      );
    });
  try {
    const clock = new Clock();
    return await work(new Database(source, clock), clock);
  } finally {
    await source.destroy();
  }
}
