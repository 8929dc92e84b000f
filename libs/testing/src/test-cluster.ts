import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster, startOf, type Cluster } from '#cluster';

declare global {
  /** How the setup hands the server over to the teardown; they are two modules that Jest loads apart. */
  var lorfolioTestCluster: TestCluster | undefined;
}

const PREFIX = 'lorfolio-test-';
const RECORD = 'cluster.json';

/** The throw-away server of one run of Jest. Its folder is named after Jest's process, so that runs do not meet. */
export class TestCluster {
  private constructor(
    private readonly cluster: Cluster,
    private readonly folder: string,
  ) {}

  static async start(): Promise<TestCluster> {
    removeForgotten();
    const folder = folderOf(process.pid);
    mkdirSync(folder, { mode: 0o700 });
    try {
      const cluster = await startCluster({ folder, durable: false });
      writeFileSync(join(folder, RECORD), JSON.stringify({ url: cluster.url('postgres') }), { mode: 0o600 });
      return new TestCluster(cluster, folder);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.cluster.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The superuser's connection to the server of this run: of this process, or of the Jest that is its parent. */
export function testClusterUrl(): string {
  for (const pid of [process.pid, process.ppid]) {
    try {
      return (JSON.parse(readFileSync(join(folderOf(pid), RECORD), 'utf8')) as { url: string }).url;
    } catch {
      // Not this one: tests run in Jest's own process, or in a worker of it.
    }
  }
  throw new Error('There is no test database: only specs in test/integration have one.');
}

function folderOf(pid: number): string {
  return join(tmpdir(), `${PREFIX}${pid}`);
}

/** What a run left behind that was killed. Its server has stopped by itself. */
function removeForgotten(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.slice(PREFIX.length));
    const isForgotten =
      name.startsWith(PREFIX) && Number.isInteger(pid) && (pid === process.pid || startOf(pid) === null);
    if (isForgotten) rmSync(join(tmpdir(), name), { recursive: true, force: true, maxRetries: 5 });
  }
}
