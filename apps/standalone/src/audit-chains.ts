import type { Clock } from '#common';
import type { Database } from '#database';

const NOBODY = '00000000-0000-0000-0000-000000000000';
/** Accounts looked at in one go. */
const STEP = 1000;

export type Fault = 'gap' | 'removed' | 'unlinked' | 'altered';

interface Chain {
  ownerId: string;
  sealed: number;
  late: number;
  waiting: number;
  overdue: number;
  overdueRecord: string | null;
  brokenPosition: number | null;
  brokenRecord: string | null;
  fault: Fault | null;
}

/** What was found: ids, places and counts. */
export interface AuditReport {
  /** People with a record or a seal. */
  chains: number;
  sealed: number;
  /** Sealed more than five minutes after the read: a crash came between, or someone put a record in. */
  late: number;
  /** Not sealed yet. */
  waiting: number;
  broken: { ownerId: string; position: number; recordId: string; fault: Fault }[];
  /** Not sealed although the read is more than five minutes ago. */
  overdue: { ownerId: string; records: number; recordId: string }[];
}

const CHAINS = `
SELECT owner_id AS "ownerId", sealed, late, waiting, overdue, overdue_record AS "overdueRecord",
       broken_position AS "brokenPosition", broken_record AS "brokenRecord", fault FROM app.check_chains($1, $2, $3)`;

/** Goes through the chain of every person. */
export async function verifyChains(database: Database, clock: Clock): Promise<AuditReport> {
  const report: AuditReport = { chains: 0, sealed: 0, late: 0, waiting: 0, broken: [], overdue: [] };
  let after = NOBODY;
  for (;;) {
    const values = [after, STEP, clock.now()];
    const chains = (await database.ask({ name: 'check_chains', text: CHAINS, values })) as Chain[];
    for (const chain of chains) count(chain, report);
    const last = chains.at(-1);
    if (last === undefined) return report;
    after = last.ownerId;
  }
}

function count(chain: Chain, report: AuditReport): void {
  const { ownerId, sealed, late, waiting, overdue, overdueRecord, brokenPosition, brokenRecord, fault } = chain;
  if (sealed + waiting > 0) report.chains++;
  report.sealed += sealed;
  report.late += late;
  report.waiting += waiting;
  if (brokenPosition !== null && brokenRecord !== null && fault !== null) {
    report.broken.push({ ownerId, position: brokenPosition, recordId: brokenRecord, fault });
  }
  if (overdueRecord !== null) report.overdue.push({ ownerId, records: overdue, recordId: overdueRecord });
}
