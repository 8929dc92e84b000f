import { Column, Entity, PrimaryColumn } from 'typeorm';
import { DomainError, invalidField, newId } from '#common';
import { DIGCOMP_VERSION } from '#referentials';
import { competenceCodes } from './digital-framework.js';

/** 0 for "not yet", then the eight levels of the framework. */
export const DIGITAL_LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
export type DigitalLevel = (typeof DIGITAL_LEVELS)[number];

export interface DigitalAnswer {
  /** The framework's code: "1.1" */
  competence: string;
  level: DigitalLevel;
}

/** `null` takes an answer back. */
export type DigitalAnswerChange = Omit<DigitalAnswer, 'level'> & { level: DigitalLevel | null };

export interface DigitalCheckView {
  id: string;
  framework: string;
  /** In the order of the framework; what was passed is absent. */
  answers: DigitalAnswer[];
  startedAt: string;
  updatedAt: string;
  endedAt: string | null;
  version: number;
}

/** A person's look at what they can do with computers and telephones, at a date: begun, gone on with, ended, and then kept as it is. */
@Entity('digital_check')
export class DigitalCheck {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** The version of DigComp whose competences the answers name. */
  @Column('text')
  framework!: string;

  @Column('jsonb')
  answers!: Record<string, DigitalLevel>;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('integer')
  version!: number;

  static start(ownerId: string, now: Date): DigitalCheck {
    const times = { startedAt: now, updatedAt: now, endedAt: null };
    return Object.assign(new DigitalCheck(), {
      ...{ ownerId, id: newId(), framework: DIGCOMP_VERSION, answers: {}, version: 1 },
      ...times,
    });
  }

  answer(changes: readonly DigitalAnswerChange[]): void {
    this.refuseWhenEnded();
    const codes = competenceCodes();
    const unknown = changes.findIndex(({ competence }) => !codes.includes(competence));
    if (unknown >= 0) {
      throw invalidField(`answers[${unknown}].competence`, 'exists', {
        fr: 'Cette question ne fait pas partie du questionnaire.',
        en: 'This question is not one of these.',
      });
    }
    const answers = new Map(Object.entries(this.answers));
    for (const { competence, level } of changes) {
      if (level === null) answers.delete(competence);
      else answers.set(competence, level);
    }
    this.answers = Object.fromEntries(answers);
  }

  /** From then on it is what was said that day. Ended twice, it ended the first time. */
  end(now: Date): void {
    if (this.endedAt !== null) return;
    if (Object.keys(this.answers).length === 0) {
      throw new DomainError('conflict', {
        fr: 'Répondez à une question au moins avant de terminer.',
        en: 'Answer one question at least before you finish.',
      });
    }
    this.endedAt = now;
  }

  view(): DigitalCheckView {
    const { id, framework, version } = this;
    const answers = competenceCodes().flatMap((competence) => {
      const level = this.answers[competence];
      return level === undefined ? [] : [{ competence, level }];
    });
    return {
      ...{ id, framework, answers, version },
      ...{ startedAt: this.startedAt.toISOString(), updatedAt: this.updatedAt.toISOString() },
      endedAt: this.endedAt?.toISOString() ?? null,
    };
  }

  private refuseWhenEnded(): void {
    if (this.endedAt === null) return;
    throw new DomainError('conflict', {
      fr: 'Ce point est terminé : il reste tel quel. Faites-en un nouveau pour voir ce qui a changé.',
      en: 'This one is finished and stays as it is. Do another one to see what has changed.',
    });
  }
}
