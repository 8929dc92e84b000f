import {
  defaultComposition,
  type ConfirmationView,
  type DocumentKind,
  type OwnConfirmationView,
  type Wording,
} from '#portfolio';
import { aSkill, aView } from '../../fixtures/people.js';
import { letters, readPdf } from '../../fixtures/read-pdf.js';
import { aConfirmation } from '../../fixtures/whole-lives.js';
import { documentPdf } from '../document.pdf.js';
import { standingOf } from './standing.js';

const TODAY = new Date('2026-11-27T00:00:00Z');
const today = aConfirmation({ by: 'Claire Weber' });
const former = aConfirmation({ by: 'Paul Haas', confirmedName: 'Rendre la monnaie', changedSince: true });
const hidden: OwnConfirmationView = { ...aConfirmation({ by: 'Nadia Bensaïd' }), id: 'c', shown: false, decided: true };

describe('how a skill stands', () => {
  it.each<[string, ConfirmationView[] | undefined, ConfirmationView[], ConfirmationView[]]>([
    ['that nobody was asked about', undefined, [], []],
    ['that somebody confirmed', [today], [today], []],
    ['whose words changed since', [former], [], [former]],
    ['confirmed before and after its words changed', [former, today], [today], [former]],
    ['whose confirmation its owner keeps hidden', [hidden], [], []],
  ])('%s', (_, confirmations, confirmed, formerly) => {
    expect(standingOf(confirmations ? { confirmations } : {})).toEqual({ confirmed, formerly });
  });

  const said = async (kind: DocumentKind, confirmations: ConfirmationView[], wordings: Wording[] = []) => {
    const details = 'Rendre la monnaie.';
    const view = aView('Jo', 'Li', { skills: [aSkill('Tenir une caisse', 3, { id: 's', details, confirmations })] });
    const composition = { ...defaultComposition(kind, 'fr'), wordings };
    return letters((await readPdf(documentPdf(view, composition, { madeAt: TODAY }))).text);
  };
  const aWording = (field: 'name' | 'details', text: string | null) => ({ itemId: 's', field, text, basedOn: null });
  const CONFIRMED = /confirmée\(?par/i;

  it.each<DocumentKind>(['cv-by-date', 'cv-by-skill', 'europass', 'portfolio'])(
    'is the same on a %s: of the words of today only',
    async (kind) => {
      expect(await said(kind, [former, today])).toMatch(CONFIRMED);
      for (const others of [[former], [hidden], [former, hidden]])
        expect(await said(kind, others)).not.toMatch(CONFIRMED);
    },
  );

  describe('that the document says in other words', () => {
    it.each([aWording('name', 'Diriger un magasin'), aWording('details', 'Je tiens aussi la comptabilité.')])(
      'is not confirmed in these: %j',
      async (wording) => {
        for (const kind of ['cv-by-date', 'cv-by-skill', 'europass', 'portfolio'] as const)
          expect(await said(kind, [today], [wording])).not.toMatch(CONFIRMED);
        expect(await said('portfolio', [today], [wording])).toContain(letters('Confirmée alors sous ces mots'));
      },
    );

    it.each([aWording('name', 'Tenir une caisse'), aWording('details', null)])(
      'stays confirmed where it says nothing else: %j',
      async (wording) => {
        expect(await said('cv-by-date', [today], [wording])).toMatch(CONFIRMED);
      },
    );
  });

  it('is told of former words as such, where there is room for it', async () => {
    const text = await said('portfolio', [former]);

    expect(text).toContain(letters('sans aide · Déclarée'));
    expect(text).toContain(letters('Confirmée alors sous ces mots : « Rendre la monnaie » ; ils ont changé depuis.'));
    expect(await said('portfolio', [hidden])).not.toContain('Bensa');
  });
});
