import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsString,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MaxLength } from '#http';
import {
  DIGITAL_LEVELS,
  type DigitalAnswer,
  type DigitalAnswerChange,
  type DigitalCheckView,
  type DigitalLevel,
} from './digital-check.entity.js';
import type { CompetenceView, FrameworkView } from './digital-framework.js';

export class DigitalAnswerChangeDto implements DigitalAnswerChange {
  /** The framework's code: "1.1" */
  @MaxLength(10)
  @IsString()
  competence!: string;

  /** 0 not yet, 1 to 8 the framework's levels; null takes the answer back */
  @IsIn(DIGITAL_LEVELS)
  @ValidateIf((_, level) => level !== null)
  level!: DigitalLevel | null;
}

export class DigitalAnswersDto {
  /** One or several; what is left out stays as it is */
  @Type(() => DigitalAnswerChangeDto)
  @ValidateNested({ each: true })
  @ArrayUnique(({ competence }: DigitalAnswerChangeDto) => competence)
  @ArrayMaxSize(50)
  @ArrayMinSize(1)
  @IsArray()
  answers!: DigitalAnswerChangeDto[];
}

export class DigitalAnswerDto implements DigitalAnswer {
  competence!: string;
  /** 0 not yet, 1 to 8 the framework's levels */
  level!: DigitalLevel;
}

export class DigitalCheckDto implements DigitalCheckView {
  id!: string;
  /** Version of DigComp */
  framework!: string;
  /** In the framework's order; what was passed is absent */
  answers!: DigitalAnswerDto[];
  /** ISO 8601 */
  startedAt!: string;
  /** ISO 8601 */
  updatedAt!: string;
  /** ISO 8601; null while it goes on */
  endedAt!: string | null;
  /** Counts the saves; send it back as If-Match */
  version!: number;
}

export class DigitalCompetenceDto implements CompetenceView {
  code!: string;
  /** In plain words */
  name!: string;
  /** As the framework says it */
  label!: string;
  /** What one can say of oneself at the levels 1 to 8 */
  statements!: string[];
}

export class DigitalAreaDto {
  code!: string;
  label!: string;
  competences!: DigitalCompetenceDto[];
}

export class DigitalFrameworkDto implements FrameworkView {
  version!: string;
  areas!: DigitalAreaDto[];
}
