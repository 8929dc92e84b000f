import { describe, expect, it } from '@jest/globals';
import type { PortfolioView, Wording } from '../types.ts';
import { masterOf, offersIn, withoutWording, withWording, withWordsKept } from './wordings.ts';

const portfolio = {
  profile: { givenName: 'Zoé', familyName: 'Weber', headline: 'Aide à domicile', summary: null },
  experiences: [{ id: 'shop', title: 'Vendeuse', description: 'Je vends du pain.', results: null }],
  skills: [{ id: 'till', name: 'Tenir une caisse', details: null }],
} as unknown as PortfolioView;

const headline = { itemId: null, field: 'headline' } as const;
const title = { itemId: 'shop', field: 'title' } as const;
const said = (text: string | null, basedOn: string | null, of: Pick<Wording, 'itemId' | 'field'> = headline) => ({
  ...of,
  text,
  basedOn,
});

describe('other words for a text, in one document', () => {
  it('say what they were based on', () => {
    expect(withWording([], headline, 'Agente de service', 'Aide à domicile')).toEqual([
      said('Agente de service', 'Aide à domicile'),
    ]);
  });

  it('are none when they say what the portfolio says', () => {
    const wordings = [said('Agente', 'Aide à domicile')];
    expect(withWording(wordings, headline, 'Aide à domicile ', 'Aide à domicile')).toEqual([]);
  });

  it('keep their place and what they were based on while they are being written', () => {
    const other = said('Boulangère', 'Vendeuse', title);
    const wordings = [said('A', 'Avant'), other];
    expect(withWording(wordings, headline, 'Ag', 'Aide à domicile')).toEqual([said('Ag', 'Avant'), other]);
  });

  it.each([
    ['a text that is emptied is left unsaid', headline, [said(null, 'Aide à domicile')]],
    ['a title that is emptied is the portfolio’s', title, []],
  ])('%s', (_, of, expected) => {
    expect(withWording([], of, '  ', masterOf(portfolio, of) ?? null)).toEqual(expected);
  });

  it('go alone when they are taken back', () => {
    const other = said('Boulangère', 'Vendeuse', title);
    expect(withoutWording([said('A', 'B'), other], headline)).toEqual([other]);
  });
});

describe('a later change of the portfolio', () => {
  it.each([
    ['is offered', said('Agente', 'Aide'), ['Aide à domicile']],
    ['is offered of an item, with its name', said('Boulangère', 'Caissière', title), ['Vendeuse']],
    ['is no change when it says the same', said('Agente', 'Aide à domicile'), []],
    ['is not offered where one’s own words already say it', said('Aide à domicile', 'Aide'), []],
    ['is not offered of what is gone', said('Agente', 'Aide', { itemId: 'gone', field: 'title' }), []],
  ])('%s', (_, wording, expected) => {
    expect(offersIn([wording], portfolio).map(({ now }) => now)).toEqual(expected);
  });

  it('is offered no more once one’s own words were kept', () => {
    const kept = withWordsKept([said('Agente', 'Aide')], headline, 'Aide à domicile');
    expect(kept).toEqual([said('Agente', 'Aide à domicile')]);
    expect(offersIn(kept, portfolio)).toEqual([]);
  });
});
