import type { Finding } from '#referentials';
import type { FieldSummary } from './field-views.js';
import { foundFields } from './found-fields.js';

const ours = (code: string) => ({ source: 'starter', code, label: code }) as FieldSummary;
const found = (source: string, code: string, matched: string | null = null): Finding => ({
  ...{ id: `${source} ${code}`, source, version: '1', code, kind: 'occupation', label: `The ${code}`, matched },
});
const many = (count: number, name: string) => Array.from({ length: count }, (_, n) => `${name}${n}`);

/** We have D1102 and a garden. */
const own = (code: string) => (['D1102', 'garden'].includes(code) ? ours(code) : null);
const shown = (all: FieldSummary[], then: Finding[], some: FieldSummary[] = []) =>
  foundFields({ all, some }, then, own).map(({ source, code }) => `${source} ${code}`);

describe('fields that were found', () => {
  it('are ours first, then those of ROME; what is ours by a typing error alone stands where it was found', () => {
    expect(shown([ours('garden')], [found('rome', 'Z1101'), found('starter', 'garden')])).toEqual([
      'starter garden',
      'rome Z1101',
    ]);
    expect(shown([], [found('rome', 'Z1101'), found('starter', 'garden')])).toEqual(['rome Z1101', 'starter garden']);
  });

  it('are ours where ROME has the same code, once', () => {
    expect(shown([], [found('rome', 'D1102', 'Tourier'), found('rome', 'Z1101')])).toEqual([
      'starter D1102',
      'rome Z1101',
    ]);
    expect(shown([ours('D1102')], [found('rome', 'D1102')])).toEqual(['starter D1102']);
  });

  it('are those of ESCO only where ROME has none', () => {
    expect(shown([], [found('esco', 'uri:o1')])).toEqual(['esco uri:o1']);
    expect(shown([], [found('esco', 'uri:o1'), found('rome', 'Z1101')])).toEqual(['rome Z1101']);
    expect(shown([], [found('esco', 'uri:o1'), found('rome', 'D1102')])).toEqual(['starter D1102']);
  });

  it('are found in ours by a typing error too, and in no other source', () => {
    expect(shown([], [found('starter', 'garden'), found('crcn', '1.1'), found('starter', 'gone')])).toEqual([
      'starter garden',
    ]);
  });

  it('come before those of ours that have some of the words only; twelve in all', () => {
    const rome = many(20, 'Z').map((code) => found('rome', code));

    expect(shown([ours('garden')], rome.slice(0, 1), [ours('other')])).toEqual([
      'starter garden',
      'rome Z0',
      'starter other',
    ]);
    expect(shown(many(5, 'ours').map(ours), rome)).toHaveLength(12);
  });

  it('are called by the name that was looked for', () => {
    const [field] = foundFields({ all: [], some: [] }, [found('rome', 'Z1101', 'quichier du Nord')], own);

    expect(field).toEqual({
      ...{ source: 'rome', code: 'Z1101', kind: 'occupation', label: 'The Z1101', matched: 'Quichier du Nord' },
      ...{ family: '', usualKind: 'job', usualTitle: 'Quichier du Nord' },
    });
  });
});
