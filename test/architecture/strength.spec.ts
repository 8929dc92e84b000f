import fc from 'fast-check';
import { EXPERIENCE_KINDS, RELATIONS } from '#portfolio';
import { strengthOf as onScreen } from '../../apps/web/src/lib/skill/strength.js';
import { strengthOf as onPaper } from '../../libs/documents/src/compose/strength.js';

const IDS = ['a', 'b', 'c'];
const confirmations = fc.array(
  fc.record({ relation: fc.constantFrom(...RELATIONS, 'counsellor' as const), changedSince: fc.boolean() }),
  { maxLength: 3 },
);
const evidence = fc.array(fc.record({ experienceIds: fc.uniqueArray(fc.constantFrom(...IDS)) }, { requiredKeys: [] }), {
  maxLength: 3,
});
const experiences = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...IDS), kind: fc.constantFrom(...EXPERIENCE_KINDS) }),
  {
    selector: ({ id }) => id,
  },
);

/** The browser knows the API and not the server, so each has the rule; it is one. */
it('what supports a skill is the same on the page and on paper', () => {
  const found = new Set<string>();
  fc.assert(
    fc.property(confirmations, evidence, experiences, (words, proofs, places) => {
      const strength = onPaper(words, proofs, places);
      found.add(strength);
      expect(strength).toBe(onScreen(words, proofs, places));
    }),
    { numRuns: 2000 },
  );
  expect([...found].sort()).toEqual(['certified', 'confirmed', 'declared', 'evidenced']);
});
