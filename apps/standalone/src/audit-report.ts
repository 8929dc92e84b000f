import type { AuditReport, Fault } from './audit-chains.js';

const FAULTS: Record<Fault, string> = {
  gap: 'the seal before it is missing',
  removed: 'the record is gone, its seal is left',
  unlinked: 'it does not follow the one before',
  altered: 'it is not what was sealed',
};

const many = (count: number, one: string): string => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Whether nothing has to be looked into. */
export const isSound = ({ broken, overdue }: AuditReport): boolean => broken.length === 0 && overdue.length === 0;

/** The report for people: the verdict first. */
export function auditText(report: AuditReport): string {
  const { chains, sealed, late, waiting, broken, overdue } = report;
  const lines = [
    broken.length === 0
      ? `Every chain is whole: ${many(sealed, 'record')} of ${chains.toLocaleString('en')} ${chains === 1 ? 'person' : 'people'}.`
      : `BROKEN: ${broken.length} of ${many(chains, 'chain')}. The first broken record of each:`,
    ...broken.map(
      ({ ownerId, position, recordId, fault }) =>
        `  person ${ownerId}: position ${position}, record ${recordId}: ${FAULTS[fault]}`,
    ),
    ...(waiting > 0 ? [`${many(waiting, 'record')} not sealed yet.`] : []),
    ...(overdue.length > 0 ? ['NOT SEALED after more than five minutes (is the portfolio service running?):'] : []),
    ...overdue.map(
      ({ ownerId, records, recordId }) => `  person ${ownerId}: ${many(records, 'record')}, the first is ${recordId}`,
    ),
    ...(late > 0
      ? [`${many(late, 'record')} sealed more than five minutes after the read: a crash came between, or a hand.`]
      : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
