import { nothingTold, telling } from './telling.js';

const skill = (name: string) => ({ name, reference: null, level: null, difficulty: null, setting: null });

describe('what was told of an experience', () => {
  it('is kept as lines, each once', () => {
    const told = telling({ ...nothingTold(), activities: ['a-1', 'a-1'], own: [' Je  chante ', 'Je chante', ''] });

    expect(told).toMatchObject({ activities: ['a-1'], own: ['Je chante'] });
  });

  it('refuses a skill without words, naming it', () => {
    expect(() => telling({ ...nothingTold(), skills: [skill('Chanter'), skill(' ')] })).toThrow(
      expect.objectContaining({ details: { fields: [expect.objectContaining({ field: 'skills[1].name' })] } }) as Error,
    );
  });

  it('refuses more than a column holds', () => {
    const skills = Array.from({ length: 100 }, (_, number) => skill(`${number} ${'x'.repeat(190)}`));

    expect(() => telling({ ...nothingTold(), skills })).toThrow(/too much/);
  });
});
