import { DataSource } from 'typeorm';
import { Clock } from '#common';
import { Database } from '#database';
import { loadFrameworks, loadStarterSet, starterSet } from '#referentials';

/**
 * Brings the reference data that comes with the program into a database that was just migrated; nothing, when it is there.
 * @param adminUrl connection of the schema's owner
 */
export async function loadStartingData(adminUrl: string): Promise<void> {
  const source = await new DataSource({
    type: 'postgres',
    url: adminUrl,
    applicationName: 'lorfolio migrate',
  }).initialize();
  try {
    const database = new Database(source, new Clock());
    await loadStarterSet(database, starterSet);
    await loadFrameworks(database);
  } finally {
    await source.destroy();
  }
}
