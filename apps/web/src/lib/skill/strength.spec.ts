import { describe, expect, it } from '@jest/globals';
import { strengthOf } from './strength.ts';

const word = (relation: string, changedSince = false) => ({ relation, changedSince });
const places = [
  { id: 'school', kind: 'training' },
  { id: 'shop', kind: 'job' },
];
const from = (...experienceIds: string[]) => ({ experienceIds });

describe('what supports a skill', () => {
  it.each([
    ['declared', 'nothing but the person’s word', [], []],
    ['evidenced', 'a piece of evidence', [], [from()]],
    ['evidenced', 'a document of a training alone', [], [from('school')]],
    ['confirmed', 'somebody’s word', [word('employer')], []],
    ['confirmed', 'a trainer’s word alone', [word('trainer')], []],
    ['confirmed', 'a trainer’s word, and evidence of a job', [word('trainer')], [from('shop')]],
    [
      'confirmed',
      'a trainer’s word, and evidence of an experience that is not seen',
      [word('trainer')],
      [from('hidden')],
    ],
    ['confirmed', 'a trainer’s word, and evidence of which the experiences are not shared', [word('trainer')], [{}]],
    ['confirmed', 'a trainer’s word for former words, and a document', [word('trainer', true)], [from('school')]],
    ['confirmed', 'a colleague’s word, and a document', [word('colleague')], [from('school')]],
    ['certified', 'a trainer’s word, and a document of a training', [word('trainer')], [from('shop', 'school')]],
  ] as const)('is %s: %s', (strength, _, confirmations, evidence) => {
    expect(strengthOf(confirmations, evidence, places)).toBe(strength);
  });

  it('is no more than confirmed where experiences are not shared', () => {
    expect(strengthOf([word('trainer')], [from('school')], [])).toBe('confirmed');
  });
});
