import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { MaxLength } from '#http';
import {
  CONCEPT_KINDS,
  REFERENCE_LANGUAGES,
  type ConceptKind,
  type ConceptView,
  type Finding,
  type NamedConcept,
  type ReferenceLanguage,
  type RelatedConcept,
  type RelationStrength,
} from '#referentials';

export class ReferenceChoiceDto {
  /** In which language; French unless told */
  @IsIn(REFERENCE_LANGUAGES)
  @IsOptional()
  lang?: ReferenceLanguage;
}

export class ReferenceSearchDto extends ReferenceChoiceDto {
  /** What was typed so far, two letters or more */
  @MaxLength(100)
  @IsString()
  q!: string;

  /** Only these kinds; all but groups unless told */
  @IsIn(CONCEPT_KINDS, { each: true })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value))
  @IsOptional()
  kind?: ConceptKind[];

  /** At most so many, 10 unless told */
  @Max(50)
  @Min(1)
  @IsInt()
  @Type(() => Number)
  @IsOptional()
  limit?: number;
}

export class FoundConceptDto implements Finding {
  id!: string;
  /** `starter`, `rome`, `esco`... */
  source!: string;
  version!: string;
  /** As its source writes it: a code, or a URI */
  code!: string;
  kind!: ConceptKind;
  /** What it is called first */
  label!: string;
  /** What was found, when that is another name of it */
  matched!: string | null;
}

export class NamedConceptDto implements NamedConcept {
  id!: string;
  code!: string;
  kind!: ConceptKind;
  label!: string;
}

export class RelatedConceptDto extends NamedConceptDto implements RelatedConcept {
  /** In the heart of it, or beside it */
  strength!: RelationStrength;
}

export class ReferenceConceptDto extends NamedConceptDto implements ConceptView {
  source!: string;
  version!: string;
  /** Whether it is of the version of its source that is searched */
  offered!: boolean;
  /** What it is called too */
  alternatives!: string[];
  /** The group it belongs to */
  broader!: NamedConceptDto | null;
  /** What an occupation asks for, what an activity or a theme shows; core first */
  related!: RelatedConceptDto[];
  /** What asks for a skill, or shows it; core first */
  relatedFrom!: RelatedConceptDto[];
}
