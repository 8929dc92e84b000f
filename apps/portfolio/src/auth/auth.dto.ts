import { Transform } from 'class-transformer';
import { IsEmail, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsNoWebAddress, IsPlainText, MaxLength } from '#http';
import type { FactorState, Role } from '#identity';

const trimmed = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

export class EmailDto {
  @MaxLength(254)
  @IsEmail()
  @trimmed
  email!: string;
}

export class RegisterDto extends EmailDto {
  /** 12 characters or more, and not among the common ones */
  @IsString()
  password!: string;

  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  @trimmed
  givenName!: string;

  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  @trimmed
  familyName!: string;

  /** The version of the privacy notice that was read and accepted */
  @IsString()
  notice!: string;
}

export class SignInDto {
  @IsPlainText()
  @MaxLength(254)
  @IsString()
  @trimmed
  email!: string;

  @MaxLength(1000)
  @IsString()
  password!: string;

  /** Of the second factor: six digits of the app, or a recovery code. It may also be given afterwards */
  @IsPlainText()
  @MaxLength(50)
  @IsString()
  @IsOptional()
  code?: string;
}

export class TokenDto {
  /** From the mailed link */
  @MaxLength(100)
  @IsString()
  token!: string;
}

export class NewPasswordDto extends TokenDto {
  /** 12 characters or more, and not among the common ones */
  @IsString()
  password!: string;
}

export class PasswordChangeDto {
  @MaxLength(1000)
  @IsString()
  currentPassword!: string;

  /** 12 characters or more, and not among the common ones */
  @IsString()
  newPassword!: string;
}

export class SessionStructureDto {
  id!: string;
  name!: string;
}

/** The signed-in person. */
export class SessionDto {
  id!: string;
  role!: Role;
  givenName!: string;
  familyName!: string;
  email!: string;
  emailVerified!: boolean;
  /** Of a counsellor or administrator */
  structure!: SessionStructureDto | null;
  /** What is left to do before anything else answers: `required` to prove it, `to-enrol` to add one first */
  secondFactor!: FactorState;
}

export class OpenSessionDto {
  id!: string;
  /** Browser and system, as the browser says */
  device!: string;
  /** ISO 8601 */
  createdAt!: string;
  /** To the quarter of an hour; ISO 8601 */
  lastSeenAt!: string;
  /** Whether it is the one that asks */
  current!: boolean;
}

export class NoticeDto {
  /** Of the privacy notice in force */
  version!: string;
}
