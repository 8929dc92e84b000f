import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
} from 'class-validator';
import { IsNoWebAddress, IsPlainText, MaxLength } from '#http';
import { RELATIONS, type OwnConfirmationView, type Relation } from '#portfolio';
import type { ConfirmationRequest, RequestStatus } from './confirmation-request.entity.js';

export class NewConfirmationRequestDto {
  /** Of the one who is asked; kept until their link has ended */
  @IsEmail()
  @MaxLength(254)
  email!: string;

  /** Of the one who is asked */
  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(200)
  @IsNotEmpty()
  @IsString()
  name!: string;

  /** What they are to me */
  @IsIn(RELATIONS)
  relation!: Relation;

  /** My skills that they are asked about, and the only thing that they see of my portfolio */
  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(10)
  @ArrayNotEmpty()
  @IsArray()
  skillIds!: string[];

  /** Shown to them beside the skills */
  @IsPlainText()
  @MaxLength(1000)
  @IsString()
  @IsOptional()
  message?: string | null;
}

/** Someone who confirmed a skill of mine */
export class ConfirmationDto implements OwnConfirmationView {
  id!: string;
  /** Whether those who read the skill are told of it */
  shown!: boolean;
  /** Whether I have said that it is shown or kept hidden */
  decided!: boolean;
  by!: string;
  organisation!: string | null;
  /** What they are to me */
  relation!: OwnConfirmationView['relation'];
  sentence!: string | null;
  confirmedAt!: string;
  /** The words that they confirmed */
  confirmedName!: string;
  /** Whether the name or the details of the skill are others today */
  changedSince!: boolean;
}

export class AskedSkillDto {
  skillId!: string;
  /** As it was when it was asked about */
  name!: string;
  /** Null while there is none */
  answer!: 'confirmed' | 'declined' | null;
  /** What they confirmed; null when they did not */
  confirmation!: ConfirmationDto | null;
}

export class ConfirmationRequestDto {
  id!: string;
  /** Null once it is forgotten */
  email!: string | null;
  name!: string;
  relation!: Relation;
  message!: string | null;
  status!: RequestStatus;
  createdAt!: Date;
  sentAt!: Date;
  expiresAt!: Date;
  /** From when on it may be sent again; null when it waits for nothing */
  mayBeSentAgainAt!: Date | null;
  skills!: AskedSkillDto[];

  static from(request: ConfirmationRequest, skills: AskedSkillDto[], now: Date): ConfirmationRequestDto {
    const { id, email, name, relation, message, createdAt, sentAt, expiresAt } = request;
    const status = request.status(now);
    const mayBeSentAgainAt = status === 'waiting' ? request.mayBeSentAgainAt : null;
    return { id, email, name, relation, message, status, createdAt, sentAt, expiresAt, mayBeSentAgainAt, skills };
  }
}

export class ConfirmationShownDto {
  /** Whether those who read the skill are told of it */
  @IsBoolean()
  shown!: boolean;
}
