export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export function tallyOfJest(results: object | undefined, ok: boolean): Tally;
export function tallyOfPlaywright(results: object | undefined, ok: boolean): Tally;
export function closingLine(tally: Tally): string;
