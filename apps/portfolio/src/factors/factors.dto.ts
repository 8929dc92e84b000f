import { Transform } from 'class-transformer';
import { IsNotEmpty, IsObject, IsString } from 'class-validator';
import { IsPlainText, MaxLength } from '#http';
import type { AccountEventKind } from './account-event.entity.js';

export class CodeDto {
  /** Six digits of the app, or a recovery code */
  @IsPlainText()
  @MaxLength(50)
  @IsNotEmpty()
  @IsString()
  code!: string;
}

export class PasskeyAnswerDto {
  /** What the browser answered, as JSON (W3C Web Authentication, `toJSON`) */
  @IsObject()
  response!: object;
}

export class NewPasskeyDto extends PasskeyAnswerDto {
  /** To tell it from the others */
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  name!: string;
}

export class QrDto {
  /** Width and height, in squares */
  size!: number;
  /** The dark squares, as an SVG path */
  path!: string;
}

export class TotpEnrolmentDto {
  /** For typing into the app, in base 32 */
  secret!: string;
  /** The same, as apps read it: `otpauth://totp/...` */
  uri!: string;
  qr!: QrDto;
}

export class RecoveryCodesDto {
  /** Ten, each good for once; they are never shown again */
  recoveryCodes!: string[];
}

export class AddedFactorDto {
  /** With a person's first factor: ten recovery codes, shown this one time */
  recoveryCodes!: string[] | null;
}

export class AddedTotpDto {
  /** ISO 8601 */
  addedAt!: string;
}

export class PasskeyDto {
  id!: string;
  name!: string;
  /** ISO 8601 */
  addedAt!: string;
  /** ISO 8601 */
  usedAt!: string | null;
}

export class FactorsDto {
  totp!: AddedTotpDto | null;
  passkeys!: PasskeyDto[];
  recoveryCodesLeft!: number;
  /** Whether this installation has an address that passkeys can be made for */
  passkeysPossible!: boolean;
}

export class AccountEventDto {
  id!: string;
  kind!: AccountEventKind;
  /** ISO 8601 */
  at!: string;
  byWhom!: 'self' | 'administrator' | 'operator';
  /** Of the administrator */
  byName!: string | null;
  /** Of a passkey: its name */
  detail!: string | null;
}
